package nl.driehoek.coach.lexicon;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Slips;

/**
 * Words that belong together. A word that ends in {@code ~} stands for all its forms.
 *
 * @param words words that count as they are written, in small letters
 * @param lemmas words that count in every form
 */
public record WordSet(Set<String> words, Set<String> lemmas) {

    private static final String ALL_FORMS = "~";

    /** Keeps its own copies. */
    public WordSet {
        words = Set.copyOf(words);
        lemmas = Set.copyOf(lemmas);
    }

    /** The set of {@code lines}, each a word, perhaps with {@code ~}. */
    public static WordSet of(Collection<String> lines) {
        return new WordSet(
                lines.stream().filter(line -> !line.endsWith(ALL_FORMS)).collect(Collectors.toSet()),
                lines.stream()
                        .filter(line -> line.endsWith(ALL_FORMS))
                        .map(line -> line.substring(0, line.length() - 1))
                        .collect(Collectors.toSet()));
    }

    /** Whether {@code token} is one of them, also with one slip of the pen. */
    public boolean holds(Token token) {
        if (words.contains(token.lower()) || lemmas.contains(token.lower())) {
            return true;
        }
        if (token.isUnknown()) {
            return words.stream().anyMatch(word -> Slips.isSlipOf(token.lower(), word))
                    || lemmas.stream().anyMatch(word -> Slips.isSlipOf(token.lower(), word));
        }
        return token.forms().stream().anyMatch(form -> lemmas.contains(form.lemma()));
    }
}
