package nl.driehoek.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What came of putting a backup back. Only {@link Restored} changes anything. */
public sealed interface Restoring {

    /**
     * The school is as it was then; it is closed.
     *
     * @param at when the backup was made
     * @param kept where the replaced school lies, if there was one
     */
    record Restored(Instant at, Optional<Path> kept) implements Restoring {
        /** Refuses null. */
        public Restored {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(kept, "kept");
        }
    }

    /**
     * The password does not fit this backup.
     *
     * @param waitUntil when a next attempt may be made, if that is not at once
     */
    record WrongPassword(Optional<Instant> waitUntil) implements Restoring {}

    /**
     * It was not done.
     *
     * @param textKey a sentence that says why and what to do
     */
    record NotDone(String textKey) implements Restoring {}
}
