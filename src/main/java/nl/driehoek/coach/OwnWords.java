package nl.driehoek.coach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.rule.PatternRule;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.Strength;

/** Makes a rule of the hard words of a school. What a user types is a word there and never a sign of a pattern. */
final class OwnWords {

    private static final String NOT_OF_A_WORD = "[^\\p{L}\\p{M}\\d'’-]";

    private OwnWords() {}

    /** Remarks on each hard word, in every form, with the easy one as suggestion. */
    static Rule rule(List<SchoolWords.Plainer> words) {
        List<Entry> entries =
                words.stream().map(OwnWords::entry).flatMap(Optional::stream).toList();
        return new PatternRule(new Lexicon(entries), name -> {
            throw new IllegalArgumentException("no list " + name);
        });
    }

    private static Optional<Entry> entry(SchoolWords.Plainer word) {
        String pattern = Arrays.stream(word.hard().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(part -> part.replaceAll(NOT_OF_A_WORD, ""))
                .filter(part -> !part.isEmpty())
                .map(part -> part + "|" + part + "~")
                .collect(Collectors.joining(" "));
        return pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        Optional.of(RemarkLabel.HARD_WORD),
                        Strength.SURE,
                        pattern,
                        "",
                        "",
                        word.easy().replace('|', '/')));
    }
}
