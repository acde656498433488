package nl.driehoek.app.wiring;

import java.time.Clock;
import java.util.Objects;
import java.util.function.IntConsumer;
import nl.driehoek.service.ComputerPreferences;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.settings.Leaving;

/**
 * What parts of the application may use of the program around them.
 *
 * @param files points at files
 * @param engines make paper and read along
 * @param theme how it looks
 * @param preferences how it looks and behaves on this computer
 * @param leaving the ways out of this school
 * @param lockAfter takes the idle minutes
 * @param clock time and time zone
 */
public record ScopeParts(
        FilePicker files,
        Engines engines,
        Theme theme,
        ComputerPreferences preferences,
        Leaving leaving,
        IntConsumer lockAfter,
        Clock clock) {
    /** Checks. */
    public ScopeParts {
        Objects.requireNonNull(files);
        Objects.requireNonNull(engines);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(preferences);
        Objects.requireNonNull(leaving);
        Objects.requireNonNull(lockAfter);
        Objects.requireNonNull(clock);
    }
}
