package nl.driehoek.domain.coach;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * Words that a school added to those of the program.
 *
 * @param feelings words for feelings
 * @param needs words for needs
 * @param terms words and abbreviations with their explanation for parents
 * @param plainer hard words with an easier one
 * @param known words that are spelled as the school wants them
 */
public record SchoolWords(
        List<String> feelings, List<String> needs, List<Term> terms, List<Plainer> plainer, List<String> known) {

    /** None. */
    public static final SchoolWords NONE = new SchoolWords(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Keeps its own lists, tidied. */
    public SchoolWords {
        feelings = tidy(feelings);
        needs = tidy(needs);
        terms = List.copyOf(terms);
        plainer = List.copyOf(plainer);
        known = tidy(known);
    }

    /**
     * A word or abbreviation and what it means.
     *
     * @param word the word
     * @param meaning a sentence for parents; empty when the school wants no explanation of it
     */
    public record Term(String word, String meaning) {

        /** Tidies. */
        public Term {
            word = Require.text(word, "word");
            meaning = Objects.requireNonNull(meaning, "meaning").strip();
        }
    }

    /**
     * A hard word and an easier one.
     *
     * @param hard the hard word
     * @param easy what could stand there instead
     */
    public record Plainer(String hard, String easy) {

        /** Tidies. */
        public Plainer {
            hard = Require.text(hard, "hard");
            easy = Require.text(easy, "easy");
        }
    }

    /** The same with one more word that is spelled well. */
    public SchoolWords knowing(String word) {
        List<String> more = new java.util.ArrayList<>(known);
        more.add(word);
        return new SchoolWords(feelings, needs, terms, plainer, more);
    }

    private static List<String> tidy(List<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether {@code word} is spelled as the school wants it. */
    public boolean knows(String word) {
        return known.stream().anyMatch(word::equalsIgnoreCase)
                || terms.stream()
                        .anyMatch(term -> term.word().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)));
    }
}
