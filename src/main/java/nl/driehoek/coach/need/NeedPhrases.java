package nl.driehoek.coach.need;

import java.util.List;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Stretch;

/** Finds words that only together say what people live through themselves: "tot mijn recht komen", "mee mogen doen". */
final class NeedPhrases {

    private final PatternIndex<WordPattern> phrases = new PatternIndex<>(patterns(), phrase -> phrase);

    private static List<WordPattern> patterns() {
        return Lexicon.read("behoefte/beleven-zin.tsv").entries().stream()
                .map(entry -> WordPattern.parse(entry.pattern(), _ -> {
                    throw new IllegalArgumentException(entry.pattern());
                }))
                .toList();
    }

    /** Whether such words stand in {@code part}. */
    boolean in(Stretch part) {
        for (int i = part.from(); i < part.until(); i++) {
            int at = i;
            boolean found = phrases.at(part.sentence().at(at)).stream()
                    .flatMap(phrase -> phrase.at(part.sentence(), at).stream())
                    .anyMatch(place -> place.until() <= part.until());
            if (found) {
                return true;
            }
        }
        return false;
    }
}
