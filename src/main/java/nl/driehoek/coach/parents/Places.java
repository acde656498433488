package nl.driehoek.coach.parents;

import java.util.Arrays;
import java.util.List;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Sentence;

/** Finds the places of patterns, to leave them alone. */
final class Places {

    private final List<WordPattern> patterns;

    /** The places of all lines of {@code lexicon}. */
    Places(Lexicon lexicon) {
        patterns = lexicon.entries().stream()
                .map(Entry::pattern)
                .map(pattern -> WordPattern.parse(pattern, name -> {
                    throw new IllegalArgumentException("no list " + name);
                }))
                .toList();
    }

    /** For each token of {@code sentence} whether a pattern covers it. */
    boolean[] cover(Sentence sentence) {
        boolean[] covered = new boolean[sentence.size()];
        for (int at = 0; at < sentence.size(); at++) {
            for (WordPattern pattern : patterns) {
                pattern.at(sentence, at).ifPresent(place -> Arrays.fill(covered, place.from(), place.until(), true));
            }
        }
        return covered;
    }
}
