package nl.driehoek.coach.lexicon;

import java.util.List;
import nl.driehoek.coach.file.Lines;

/**
 * A readable file of words or patterns under {@code nl/driehoek/coach}; empty lines and lines that begin with {@code #} and
 * a space are remarks.
 *
 * @param entries its lines
 */
public record Lexicon(List<Entry> entries) {

    /** Keeps its own list. */
    public Lexicon {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the file {@code name}, such as {@code waarneming/oordeel.tsv}.
     *
     * @throws IllegalArgumentException when there is no such file or a line is no line of a lexicon
     */
    public static Lexicon read(String name) {
        return of(Lines.of(name));
    }

    /** Reads {@code text}. */
    public static Lexicon parse(String text) {
        return of(Lines.in(text));
    }

    private static Lexicon of(List<String> lines) {
        return new Lexicon(lines.stream().map(Entry::parse).toList());
    }

    /** Its words as a set, for use inside patterns and rules. */
    public WordSet words() {
        return WordSet.of(entries.stream().map(Entry::pattern).toList());
    }
}
