package nl.driehoek.coach.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The abbreviations and terms that the app can explain.
 *
 * @param all in the order of the file
 */
public record Terms(List<Term> all) {

    private static final String FILE = "/nl/driehoek/coach/verslag/begrippen.txt";
    private static final int COLUMNS = 4;

    /** Keeps its own list. */
    public Terms {
        all = List.copyOf(all);
    }

    /** The terms that come with the app. */
    public static Terms standard() {
        try (InputStream in = Terms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines of key, full form, explanation and status, parted by tabs; lines that begin with {@code #} are remarks. Of
     * lines with the same key the last one counts.
     *
     * @throws IllegalArgumentException when a line has less
     */
    public static Terms parse(String text) {
        Map<String, Term> terms = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            Term term = term(line);
            terms.put(term.key().toLowerCase(Locale.ROOT), term);
        });
        return new Terms(List.copyOf(terms.values()));
    }

    private static Term term(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < COLUMNS) {
            throw new IllegalArgumentException("no line of terms: " + line);
        }
        return new Term(fields[0].strip(), fields[1].strip(), fields[2].strip(), fields[3].strip());
    }

    /** The term that is written {@code word}, in capitals or not. */
    public Optional<Term> named(String word) {
        return all.stream().filter(term -> term.key().equalsIgnoreCase(word)).findFirst();
    }
}
