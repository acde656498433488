package nl.driehoek.coach.observation;

import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** How far the words to mark reach to both sides of a weighing word. */
final class Reach {

    private static final Set<String> LINKS = Set.of("en", "maar", ",", "of", "én");

    private final Vocabulary words;

    Reach(Vocabulary words) {
        this.words = words;
    }

    /** The first token: with "niet", "erg", "veel te", and with the article when the noun is {@code whole}. */
    int first(Sentence sentence, int at, boolean whole) {
        int first = at;
        while (first > 0 && isStrengthener(sentence.at(first - 1))) {
            first--;
        }
        if (first >= 2
                && sentence.at(first - 1).lower().equals("beetje")
                && sentence.at(first - 2).lower().equals("een")) {
            return first - 2;
        }
        while (whole && first > 0 && isBeforeNoun(sentence.at(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isStrengthener(Token token) {
        return words.has(Topic.INTENSIFIER, token) && !token.said() && !Nouns.isPreposition(token)
                || token.lower().equals("te")
                || token.lower().equals("niet");
    }

    private boolean isBeforeNoun(Token token) {
        return Nouns.isDeterminer(token) || token.is("BNW:STL:VRB") || words.has(Topic.INTENSIFIER, token);
    }

    /** The last token of a row such as "slim en ijverig". */
    int lastOfRow(Sentence sentence, int at, Weighing weighing) {
        int last = at;
        while (true) {
            int next = last + 1;
            boolean linked =
                    next < sentence.size() && LINKS.contains(sentence.at(next).text());
            next += linked ? 1 : 0;
            while (next < sentence.size()
                    && linked
                    && (words.has(Topic.INTENSIFIER, sentence.at(next))
                            || sentence.at(next).lower().equals("ook"))) {
                next++;
            }
            boolean more = next < sentence.size()
                    && weighing.isWeighing(sentence.at(next))
                    && !sentence.at(next).isFinite();
            if (!more) {
                return ofNature(sentence, last);
            }
            last = next;
        }
    }

    private static int ofNature(Sentence sentence, int last) {
        boolean nature = last + 2 < sentence.size()
                && sentence.at(last + 1).lower().equals("van")
                && Set.of("aard", "nature", "karakter", "begrip", "geest")
                        .contains(sentence.at(last + 2).lower());
        return nature ? last + 2 : last;
    }
}
