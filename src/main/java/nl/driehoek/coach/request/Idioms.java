package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordLists;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;

/** Expressions with a verb that may stand before or behind them: "houd haar in de gaten", "in de gaten willen houden". */
final class Idioms {

    private static final String PLUS = " + ";

    private record Idiom(WordPattern words, WordSet verbs) {}

    private final PatternIndex<Idiom> idioms;

    Idioms(String lexicon, WordLists lists) {
        List<Idiom> all = Lexicon.read(lexicon).entries().stream()
                .map(entry -> idiom(entry.pattern(), lists))
                .toList();
        this.idioms = new PatternIndex<>(all, Idiom::words);
    }

    private static Idiom idiom(String pattern, WordLists lists) {
        int plus = pattern.indexOf(PLUS);
        List<String> verbs =
                Arrays.asList(pattern.substring(plus + PLUS.length()).strip().split("\\|"));
        return new Idiom(WordPattern.parse(pattern.substring(0, plus), lists), WordSet.of(verbs));
    }

    /** The expressions in {@code clause}, with their verb. */
    List<Words> in(Clause clause) {
        List<Words> found = new ArrayList<>();
        Sentence sentence = clause.sentence();
        for (int at = clause.from(); at < clause.until(); at++) {
            for (Idiom idiom : idioms.at(sentence.at(at))) {
                idiom.words()
                        .at(sentence, at)
                        .filter(words -> words.until() <= clause.until())
                        .flatMap(words -> withVerb(clause, words, idiom.verbs()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Words> withVerb(Clause clause, Words words, WordSet verbs) {
        return VerbSpot.in(clause, verbs)
                .filter(verb -> verb.last() <= words.from() || verb.first() >= words.from())
                .map(verb -> new Words(
                        clause.sentence(), Math.min(words.from(), verb.first()), Math.max(words.until(), verb.last())));
    }
}
