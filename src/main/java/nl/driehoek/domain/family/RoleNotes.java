package nl.driehoek.domain.family;

import java.time.LocalDate;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * What was said about one role of a parent; every text may be empty.
 *
 * @param tells what the parent tells, in the parent's words
 * @param asksOfUs what this asks of school
 * @param agreed what was agreed
 * @param on when it was written or talked about last
 * @param author who wrote it
 */
public record RoleNotes(String tells, String asksOfUs, String agreed, Optional<LocalDate> on, String author) {

    /** Nothing written yet. */
    public static final RoleNotes NONE = new RoleNotes("", "", "", Optional.empty(), "");

    /** Tidies the texts. */
    public RoleNotes {
        tells = Require.text(tells, "tells");
        asksOfUs = Require.text(asksOfUs, "asksOfUs");
        agreed = Require.text(agreed, "agreed");
        author = Require.line(author, "author");
    }

    /** Whether nothing is written. */
    public boolean empty() {
        return tells.isEmpty() && asksOfUs.isEmpty() && agreed.isEmpty();
    }

    /** Personal. */
    @Override
    public String toString() {
        return "RoleNotes";
    }
}
