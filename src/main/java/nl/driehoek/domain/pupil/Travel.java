package nl.driehoek.domain.pupil;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * How a pupil travels, so that parents can be phoned before their child is home.
 *
 * @param kind the usual way
 * @param leaves usual time of leaving school; empty means the end of the school day
 * @param note what differs per day, may be empty
 */
public record Travel(TravelKind kind, Optional<LocalTime> leaves, String note) {

    /** Nothing known. */
    public static final Travel UNKNOWN = new Travel(TravelKind.UNKNOWN, Optional.empty(), "");

    /** Tidies the note. */
    public Travel {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(leaves, "leaves");
        note = Require.text(note, "note");
    }
}
