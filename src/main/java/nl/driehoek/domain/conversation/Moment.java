package nl.driehoek.domain.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * When and where people meet.
 *
 * @param on day
 * @param from begin, if a time is set
 * @param until end, if a time is set; after {@code from}
 * @param place room, or where else; may be empty
 */
public record Moment(LocalDate on, Optional<LocalTime> from, Optional<LocalTime> until, String place) {

    /** Checks the order of the times. */
    public Moment {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        place = Require.line(place, "place");
        Require.that(until.isEmpty() || from.isPresent(), "end without begin");
        Require.that(until.isEmpty() || until.get().isAfter(from.orElseThrow()), "end before begin");
    }

    /** A whole day without times and place. */
    public static Moment on(LocalDate day) {
        return new Moment(day, Optional.empty(), Optional.empty(), "");
    }
}
