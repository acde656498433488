package nl.driehoek.domain.family;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * Something a court decided about the contact between a parent and school or child.
 *
 * @param text what holds, in plain words
 * @param from first day
 * @param until last day; empty while no end is set
 */
public record CourtRestriction(String text, LocalDate from, Optional<LocalDate> until) {

    /** Checks the order of the days. */
    public CourtRestriction {
        text = Require.filled(text, "text");
        Objects.requireNonNull(from, "from");
        Require.that(until.isEmpty() || !until.get().isBefore(from), "until before from");
    }

    /** Whether the restriction holds on {@code day}. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Personal. */
    @Override
    public String toString() {
        return "CourtRestriction";
    }
}
