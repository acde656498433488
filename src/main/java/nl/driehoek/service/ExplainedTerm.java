package nl.driehoek.service;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.driehoek.domain.Require;

/**
 * A word or abbreviation as parents get it explained at this school.
 *
 * @param word as people write it
 * @param full what it stands for; empty when nobody told
 * @param meaning a sentence for parents; empty when there is none
 * @param status what it is, or how fixed; may be empty
 * @param origin whose explanation it is
 */
public record ExplainedTerm(String word, String full, String meaning, String status, Origin origin) {

    /** Checks that there is a word. */
    public ExplainedTerm {
        word = Require.filled(word, "word");
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(origin, "origin");
    }

    /** Whose explanation it is. */
    public enum Origin {
        /** It comes with the program. */
        PROGRAM,
        /** The school changed the one of the program. */
        CHANGED,
        /** The school added it. */
        SCHOOL,
        /** The school wants no explanation of it on paper. */
        NONE
    }

    /** Whether it is explained on paper. */
    public boolean printed() {
        return origin != Origin.NONE && !meaning.isEmpty();
    }

    /** How far the word is from {@code search}: 0 when it is that, 1 when it begins so, else 2. */
    public int distance(String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals(wanted) ? 0 : lower.startsWith(wanted) ? 1 : 2;
    }

    /** Whether {@code search} stands in the word, in what it stands for or in the explanation. */
    public boolean matches(String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return Stream.of(word, full, meaning)
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
