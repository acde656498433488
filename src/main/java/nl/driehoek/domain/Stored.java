package nl.driehoek.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A thing as it stands in the store.
 *
 * @param value the thing itself
 * @param revision 1 for the first save, one more with each save; a save names the revision it was based on
 * @param changedAt when it was saved last
 * @param changedBy the colleague who saved it last
 */
public record Stored<T>(T value, int revision, Instant changedAt, UUID changedBy) {

    /** Checks that nothing is missing. */
    public Stored {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(changedBy, "changedBy");
        Require.that(revision >= 1, "revision below 1");
    }

    /** The same place in the store with another value, to be saved on top of this revision. */
    public Stored<T> with(UnaryOperator<T> change) {
        return new Stored<>(change.apply(value), revision, changedAt, changedBy);
    }
}
