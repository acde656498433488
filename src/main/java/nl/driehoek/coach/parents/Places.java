package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Form;

/** Finds the places of patterns, to leave them alone. */
final class Places {

    private final Map<String, List<WordPattern>> byFirstWord = new HashMap<>();
    private final List<WordPattern> others = new ArrayList<>();

    /** The places of all lines of {@code lexicon}. */
    Places(Lexicon lexicon) {
        lexicon.entries().stream().map(Entry::pattern).forEach(this::add);
    }

    private void add(String text) {
        WordPattern pattern = WordPattern.parse(text, name -> {
            throw new IllegalArgumentException("no list " + name);
        });
        Set<String> first = pattern.firstWords();
        if (first.isEmpty()) {
            others.add(pattern);
        }
        first.forEach(word ->
                byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(pattern));
    }

    /** For each token of {@code sentence} whether a pattern covers it. */
    boolean[] cover(Sentence sentence) {
        boolean[] covered = new boolean[sentence.size()];
        for (int at = 0; at < sentence.size(); at++) {
            for (WordPattern pattern : candidates(sentence.at(at))) {
                pattern.at(sentence, at).ifPresent(place -> Arrays.fill(covered, place.from(), place.until(), true));
            }
        }
        return covered;
    }

    private List<WordPattern> candidates(Token token) {
        List<WordPattern> candidates = new ArrayList<>(others);
        candidates.addAll(byFirstWord.getOrDefault(token.lower(), List.of()));
        for (Form form : token.forms()) {
            if (!form.lemma().equals(token.lower())) {
                candidates.addAll(byFirstWord.getOrDefault(form.lemma(), List.of()));
            }
        }
        return candidates;
    }
}
