package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.Stored;

/**
 * What became of a save.
 *
 * @param <T> what was saved
 */
public sealed interface SaveResult<T> {

    /**
     * It is on disk.
     *
     * @param now how it stands in the store now
     */
    record Saved<T>(Stored<T> now) implements SaveResult<T> {
        /** Refuses null. */
        public Saved {
            Objects.requireNonNull(now, "now");
        }
    }

    /**
     * Somebody else saved first; nothing was written. The user sees both and chooses.
     *
     * @param theirs how it stands in the store
     */
    record ChangedElsewhere<T>(Stored<T> theirs) implements SaveResult<T> {
        /** Refuses null. */
        public ChangedElsewhere {
            Objects.requireNonNull(theirs, "theirs");
        }
    }

    /** The signed-in colleague has no right to this pupil or act; nothing was written. */
    record NoRight<T>() implements SaveResult<T> {}
}
