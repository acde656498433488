package nl.driehoek.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What came of opening the store. Nothing but {@link Opened} leaves anything open. */
public sealed interface OpenOutcome {

    /**
     * The store is open and was checked.
     *
     * @param notes what had to be done first, to be told to the user; usually empty
     */
    record Opened(Store store, Set<OpeningNote> notes) implements OpenOutcome {
        /** Keeps its own copy. */
        public Opened {
            notes = Set.copyOf(notes);
        }
    }

    /**
     * There is no store in the folder. It is never made silently.
     *
     * @param newestBackup what can be put back, if anything
     */
    record StoreMissing(Optional<BackupInfo> newestBackup) implements OpenOutcome {}

    /**
     * The store is damaged and could not be rescued; the file lies where it was, and an untouched copy is kept.
     *
     * @param damage what was found
     * @param kept the untouched copy
     * @param readable whether {@link StoreOpener#openAnyway} can open it with what is left
     * @param newestBackup what can be put back, if anything
     */
    record StoreDamaged(Damage damage, Path kept, boolean readable, Optional<BackupInfo> newestBackup)
            implements OpenOutcome {}

    /**
     * A newer Driehoek made this store.
     *
     * @param found its version
     * @param known the newest version this program knows
     */
    record StoreTooNew(int found, int known) implements OpenOutcome {}

    /**
     * The store is sound but older than it should be, or nobody can tell because the mark is gone.
     *
     * @param expected when the store was seen last; empty when the mark is missing or not ours
     * @param found the last act in the store; empty when there is none
     */
    record StoreOlderThanExpected(Optional<Instant> expected, Optional<Instant> found) implements OpenOutcome {}

    /** Another program has the store open. */
    record StoreInUse() implements OpenOutcome {}

    /** The store in the folder does not belong to this key file. */
    record WrongStore() implements OpenOutcome {}

    /** The disk is full or refuses; the store was not changed. */
    record DiskRefuses() implements OpenOutcome {}
}
