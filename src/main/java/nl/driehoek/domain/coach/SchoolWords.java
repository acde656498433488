package nl.driehoek.domain.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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

    /** Lists of plain words. */
    public enum Kind {
        /** Words for feelings. */
        FEELINGS,
        /** Words for needs. */
        NEEDS,
        /** Words that are spelled well. */
        KNOWN
    }

    /** The plain words of {@code kind}. */
    public List<String> of(Kind kind) {
        return switch (kind) {
            case FEELINGS -> feelings;
            case NEEDS -> needs;
            case KNOWN -> known;
        };
    }

    /** The same with {@code word}, last in its list; a word that is there in other letters makes room for it. */
    public SchoolWords adding(Kind kind, String word) {
        return with(kind, more(of(kind), word::equalsIgnoreCase, Require.text(word, "word")));
    }

    /** The same without {@code word}. */
    public SchoolWords without(Kind kind, String word) {
        return with(kind, others(of(kind), word::equalsIgnoreCase));
    }

    /** The same with one more word that is spelled well. */
    public SchoolWords knowing(String word) {
        return adding(Kind.KNOWN, word);
    }

    /** The same with an own explanation of {@code term}, instead of the one that was there. */
    public SchoolWords explaining(Term term) {
        List<Term> more = more(terms, one -> one.word().equalsIgnoreCase(term.word()), term);
        return new SchoolWords(feelings, needs, more, plainer, known);
    }

    /** The same without an own explanation of {@code word}. */
    public SchoolWords withoutTerm(String word) {
        List<Term> others = others(terms, one -> one.word().equalsIgnoreCase(word));
        return new SchoolWords(feelings, needs, others, plainer, known);
    }

    /** The same with an easier word, instead of the one that was there for that hard word. */
    public SchoolWords adding(Plainer word) {
        List<Plainer> more = more(plainer, one -> one.hard().equalsIgnoreCase(word.hard()), word);
        return new SchoolWords(feelings, needs, terms, more, known);
    }

    /** The same without an easier word for {@code hard}. */
    public SchoolWords withoutPlainer(String hard) {
        List<Plainer> others = others(plainer, one -> one.hard().equalsIgnoreCase(hard));
        return new SchoolWords(feelings, needs, terms, others, known);
    }

    /** Whether {@code word} is spelled as the school wants it. */
    public boolean knows(String word) {
        return known.stream().anyMatch(word::equalsIgnoreCase)
                || terms.stream().map(Term::word).anyMatch(word::equalsIgnoreCase);
    }

    private SchoolWords with(Kind kind, List<String> words) {
        return switch (kind) {
            case FEELINGS -> new SchoolWords(words, needs, terms, plainer, known);
            case NEEDS -> new SchoolWords(feelings, words, terms, plainer, known);
            case KNOWN -> new SchoolWords(feelings, needs, terms, plainer, words);
        };
    }

    private static <T> List<T> more(List<T> old, Predicate<T> same, T one) {
        List<T> more = new ArrayList<>(others(old, same));
        more.add(one);
        return more;
    }

    private static <T> List<T> others(List<T> old, Predicate<T> same) {
        return old.stream().filter(same.negate()).toList();
    }

    private static List<String> tidy(List<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
