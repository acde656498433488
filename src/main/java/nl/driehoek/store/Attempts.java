package nl.driehoek.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Tries to open the file as it lies there, checks it and brings it up to date. */
final class Attempts {

    private final StoreParts parts;
    private final MigrationStep step;
    private final Consumer<OpeningStep> progress;

    Attempts(StoreParts parts, Consumer<OpeningStep> progress) {
        this.parts = parts;
        this.step = new MigrationStep(parts);
        this.progress = progress;
    }

    /** Opens a file whose seal fits {@code mark}. */
    Attempt sealed(Mark mark) throws IOException {
        return migrated(connected(verification -> verification.sealed(mark)), Optional.of(mark));
    }

    /** Recovers and opens a file that was not closed properly, and reads everything in it. */
    Attempt whole(Optional<Mark> mark) throws IOException {
        try {
            parts.access().recover(parts.folder().data());
        } catch (MVStoreException e) {
            boolean busy = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
            return Attempt.without(busy ? new Verdict.Busy() : new Verdict.Unsound(Damage.UNREADABLE));
        } catch (OutOfMemoryError e) {
            // a spoiled length in the file asks for more memory than any computer has; nothing of it was taken
            return Attempt.without(new Verdict.Unsound(Damage.UNREADABLE));
        }
        return migrated(connected(verification -> verification.whole(mark)), mark);
    }

    private Attempt migrated(Attempt attempt, Optional<Mark> mark) throws IOException {
        if (!(attempt.verdict() instanceof Verdict.Older)) {
            return attempt;
        }
        progress.accept(OpeningStep.MIGRATING);
        if (!closed(attempt.connection().orElseThrow())) {
            return Attempt.without(new Verdict.Unsound(Damage.UNREADABLE));
        }
        step.begin();
        Attempt after = connected(verification -> verification.whole(mark), true);
        if (after.verdict() instanceof Verdict.Sound) {
            step.finish();
            return after;
        }
        after.abandon();
        step.undo();
        return Attempt.without(new Verdict.Unsound(Damage.INCOMPLETE));
    }

    private Attempt connected(Check check) {
        return connected(check, false);
    }

    private Attempt connected(Check check, boolean migrate) {
        try {
            Connection connection = parts.access().open(parts.folder().database());
            if (migrate) {
                parts.schema().migrate(connection);
            }
            return new Attempt(Optional.of(connection), check.of(verification(connection)));
        } catch (SQLException e) {
            boolean busy = e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            return Attempt.without(busy ? new Verdict.Busy() : new Verdict.Unsound(Damage.UNREADABLE));
        } catch (FlywayException | MVStoreException e) {
            return Attempt.without(new Verdict.Unsound(Damage.INCOMPLETE));
        }
    }

    private Verification verification(Connection connection) {
        return new Verification(
                DSL.using(connection, SQLDialect.H2, H2Access.quiet()),
                parts.secrets().storeId(),
                parts.schema());
    }

    private static boolean closed(Connection connection) {
        try {
            H2Access.execute(connection, "SHUTDOWN");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** One of the checks of a verification. */
    @FunctionalInterface
    private interface Check {
        Verdict of(Verification verification);
    }
}
