package nl.driehoek.store;

import java.nio.file.Path;
import java.util.Optional;

/** What came of putting a backup back. Only {@link Restored} changes the store. */
public sealed interface RestoreOutcome {

    /**
     * The store is as it was when the backup was made; it is closed.
     *
     * @param backup what was put back
     * @param replaced the store that was there before, kept; empty when there was none
     */
    record Restored(BackupInfo backup, Optional<Path> replaced) implements RestoreOutcome {}

    /** The file is not a backup, or not whole any more. */
    record BackupDamaged() implements RestoreOutcome {}

    /** A newer Driehoek made the backup. */
    record BackupTooNew(int found, int known) implements RestoreOutcome {}

    /** The backup belongs to another store. */
    record BackupOfAnotherStore() implements RestoreOutcome {}

    /** The store is open; it must be closed first. */
    record RestoreInUse() implements RestoreOutcome {}

    /** The disk is full or refuses. */
    record RestoreRefused() implements RestoreOutcome {}
}
