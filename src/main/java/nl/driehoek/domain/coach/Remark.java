package nl.driehoek.domain.coach;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * Something the coach noticed. It advises; nothing ever waits for it.
 *
 * @param label what it is about
 * @param strength how sure the coach is
 * @param from first character of the place, from 0
 * @param until the character after the place
 * @param words the words in that place
 * @param suggestions words that could stand there instead, best first; empty when the coach knows none
 */
public record Remark(
        RemarkLabel label, Strength strength, int from, int until, String words, List<String> suggestions) {

    /** By place in the text, the longer one first. */
    public static final Comparator<Remark> BY_PLACE = Comparator.comparingInt(Remark::from)
            .thenComparing(Comparator.comparingInt(Remark::until).reversed())
            .thenComparing(Remark::label);

    /** Checks the place. */
    public Remark {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(words, "words");
        suggestions = List.copyOf(suggestions);
        Require.that(from >= 0 && until == from + words.length() && until > from, "place does not fit the words");
    }

    /** A sure remark on the piece of {@code text} from {@code from} to {@code until}. */
    public static Remark sure(RemarkLabel label, String text, int from, int until) {
        return new Remark(label, Strength.SURE, from, until, text.substring(from, until), List.of());
    }

    /** The same, with words that could stand there instead, best first. */
    public Remark suggesting(String... others) {
        return new Remark(label, strength, from, until, words, List.of(others));
    }

    /** The same words, {@code by} characters further on. */
    public Remark moved(int by) {
        return new Remark(label, strength, from + by, until + by, words, suggestions);
    }

    /** The same, said quietly. */
    public Remark perhaps() {
        return new Remark(label, Strength.PERHAPS, from, until, words, suggestions);
    }

    /** Whether both have a character in common. */
    public boolean overlaps(Remark other) {
        return from < other.until && other.from < until;
    }

    /** Words of a sheet stay out of logs. */
    @Override
    public String toString() {
        return "Remark " + label + " " + from + "-" + until;
    }
}
