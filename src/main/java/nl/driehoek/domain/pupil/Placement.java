package nl.driehoek.domain.pupil;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * One stretch of a pupil's time at school; it stays when group or teacher changes.
 *
 * @param pupil whose
 * @param group the group's name at that time
 * @param teachers names of the teachers at that time
 * @param from first day
 * @param until last day; empty while it lasts
 */
public record Placement(PupilId pupil, String group, String teachers, LocalDate from, Optional<LocalDate> until) {

    /** Checks the order of the days. */
    public Placement {
        Objects.requireNonNull(pupil, "pupil");
        group = Require.line(group, "group");
        teachers = Require.line(teachers, "teachers");
        Objects.requireNonNull(from, "from");
        Require.that(until.isEmpty() || !until.get().isBefore(from), "until before from");
    }
}
