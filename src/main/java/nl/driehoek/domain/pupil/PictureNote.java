package nl.driehoek.domain.pupil;

import java.time.LocalDate;
import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * What somebody tells about a child.
 *
 * @param text in the words of who says it
 * @param saidBy who says it, as shown: "Hanneke en Daniël"
 * @param on when
 */
public record PictureNote(String text, String saidBy, LocalDate on) {

    /** The text must be filled. */
    public PictureNote {
        text = Require.filled(text, "text");
        saidBy = Require.line(saidBy, "saidBy");
        Objects.requireNonNull(on, "on");
    }

    /** Words about a child stay out of logs. */
    @Override
    public String toString() {
        return "PictureNote";
    }
}
