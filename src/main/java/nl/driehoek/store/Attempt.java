package nl.driehoek.store;

import java.sql.Connection;
import java.util.Optional;

/**
 * One try at opening.
 *
 * @param connection open, unless the file could not be opened at all
 * @param verdict what was found
 */
record Attempt(Optional<Connection> connection, Verdict verdict) {

    /** A try that ended before there was a connection. */
    static Attempt without(Verdict verdict) {
        return new Attempt(Optional.empty(), verdict);
    }

    /** Whether another try at a shorter file makes no sense. */
    boolean isConclusive() {
        return switch (verdict) {
            case Verdict.Sound _, Verdict.Newer _, Verdict.Foreign _, Verdict.Busy _ -> true;
            case Verdict.Behind _, Verdict.Older _, Verdict.Unsound _ -> false;
        };
    }

    /** Closes without writing. */
    void abandon() {
        connection.ifPresent(H2Access::abandon);
    }
}
