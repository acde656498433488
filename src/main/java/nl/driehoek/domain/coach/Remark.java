package nl.driehoek.domain.coach;

import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * Something the coach noticed. It advises; nothing ever waits for it.
 *
 * @param label what it is about
 * @param from first character of the place, from 0
 * @param until the character after the place
 * @param words the words in that place
 */
public record Remark(RemarkLabel label, int from, int until, String words) {

    /** Checks the place. */
    public Remark {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(words, "words");
        Require.that(from >= 0 && until == from + words.length() && until > from, "place does not fit the words");
    }

    /** Words of a sheet stay out of logs. */
    @Override
    public String toString() {
        return "Remark " + label + " " + from + "-" + until;
    }
}
