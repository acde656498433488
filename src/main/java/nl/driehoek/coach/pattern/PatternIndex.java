package nl.driehoek.coach.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Form;
import nl.driehoek.coach.words.Slips;

/**
 * Things with a pattern, found by the word that the pattern begins with, so that only few have to be tried at each token.
 *
 * @param <T> what carries the pattern
 */
public final class PatternIndex<T> {

    private final Map<String, List<T>> byFirstWord = new HashMap<>();
    private final List<T> others = new ArrayList<>();

    /** An index of {@code things}, each with its {@code pattern}. */
    public PatternIndex(List<T> things, Function<T, WordPattern> pattern) {
        for (T thing : things) {
            Set<String> first = pattern.apply(thing).firstWords();
            if (first.isEmpty()) {
                others.add(thing);
            }
            first.forEach(word ->
                    byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(thing));
        }
    }

    /** What can begin at {@code token}; a word that no dictionary knows can be a slip of the pen. */
    public Set<T> at(Token token) {
        Set<T> found = new LinkedHashSet<>(byFirstWord.getOrDefault(token.lower(), List.of()));
        for (Form form : token.forms()) {
            found.addAll(byFirstWord.getOrDefault(form.lemma(), List.of()));
        }
        if (token.isUnknown()) {
            byFirstWord.forEach((word, things) -> {
                if (Slips.isSlipOf(token.lower(), word)) {
                    found.addAll(things);
                }
            });
        }
        found.addAll(others);
        return found;
    }
}
