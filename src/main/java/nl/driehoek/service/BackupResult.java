package nl.driehoek.service;

import java.util.Objects;

/** What came of making a backup. */
public sealed interface BackupResult {

    /**
     * It was made and opened to check it.
     *
     * @param backup which
     * @param copy what became of the copy on another medium
     */
    record Made(BackupMoment backup, CopyResult copy) implements BackupResult {
        /** Refuses null. */
        public Made {
            Objects.requireNonNull(backup, "backup");
            Objects.requireNonNull(copy, "copy");
        }
    }

    /**
     * There is no new backup; older ones are as they were.
     *
     * @param textKey a sentence that says why and what to do
     */
    record NotMade(String textKey) implements BackupResult {}
}
