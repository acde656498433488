package nl.driehoek.coach.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A readable file of words or patterns under {@code nl/driehoek/coach}; empty lines and lines that begin with {@code #} and
 * a space are remarks.
 *
 * @param entries its lines
 */
public record Lexicon(List<Entry> entries) {

    private static final String FOLDER = "/nl/driehoek/coach/";

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
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code text}. */
    public static Lexicon parse(String text) {
        return new Lexicon(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                .map(Entry::parse)
                .toList());
    }

    /** Its words as a set, for use inside patterns and rules. */
    public WordSet words() {
        return WordSet.of(entries.stream().map(Entry::pattern).toList());
    }
}
