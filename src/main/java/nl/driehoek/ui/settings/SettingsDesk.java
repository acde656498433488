package nl.driehoek.ui.settings;

import java.time.Clock;
import java.util.Objects;
import java.util.function.IntConsumer;
import nl.driehoek.service.BackupService;
import nl.driehoek.service.Colleagues;
import nl.driehoek.service.ComputerPreferences;
import nl.driehoek.service.RecoveryPaper;
import nl.driehoek.service.SchoolLogos;
import nl.driehoek.service.SchoolSettings;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.settings.words.WordsDesk;

/**
 * What the settings work with.
 *
 * @param school the school
 * @param logos its picture on paper
 * @param colleagues who can open it
 * @param backups its backups
 * @param paper the recovery sheet
 * @param words its words
 * @param around the program around
 */
public record SettingsDesk(
        SchoolSettings school,
        SchoolLogos logos,
        Colleagues colleagues,
        BackupService backups,
        RecoveryPaper paper,
        WordsDesk words,
        Around around) {

    /** Checks. */
    public SettingsDesk {
        Objects.requireNonNull(school);
        Objects.requireNonNull(logos);
        Objects.requireNonNull(colleagues);
        Objects.requireNonNull(backups);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(words);
        Objects.requireNonNull(around);
    }

    /**
     * The program around the settings.
     *
     * @param files points at files
     * @param theme how it looks
     * @param preferences how it looks and behaves on this computer
     * @param lockAfter takes the idle minutes
     * @param leaving the ways out of this school
     * @param clock the time
     */
    public record Around(
            FilePicker files,
            Theme theme,
            ComputerPreferences preferences,
            IntConsumer lockAfter,
            Leaving leaving,
            Clock clock) {

        /** Checks. */
        public Around {
            Objects.requireNonNull(files);
            Objects.requireNonNull(theme);
            Objects.requireNonNull(preferences);
            Objects.requireNonNull(lockAfter);
            Objects.requireNonNull(leaving);
            Objects.requireNonNull(clock);
        }
    }
}
