package nl.driehoek.store;

/** What came of making a backup. */
public sealed interface BackupOutcome {

    /** The backup was made, opened and checked. */
    record Made(BackupInfo backup) implements BackupOutcome {}

    /** The copy did not pass the check, so it does not count and was deleted. */
    record NotTrusted() implements BackupOutcome {}

    /** Another backup is being made. */
    record AlreadyBusy() implements BackupOutcome {}

    /** The store was closed meanwhile. */
    record StoreClosed() implements BackupOutcome {}

    /** The disk is full or refuses. */
    record BackupRefused() implements BackupOutcome {}
}
