package nl.driehoek.coach.need;

import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;

/** Words that tell what somebody else wishes, proposes or plans: "mijn collega wil kortere vergaderingen". */
final class OthersWish {

    private static final Set<String> WISHING = WordFile.set("behoefte/wens-van-ander.tsv");
    /** These tell a wish only with one of the words of {@link #LIKING}. */
    private static final Set<String> WEAK = WordFile.set("behoefte/wens-zwak.tsv");

    private static final Set<String> LIKING = Set.of("liever", "liefst", "graag", "voor", "aan", "dat");
    private static final Set<String> MINE = Set.of("ik", "we", "wij", "mij", "me", "ons", "zelf", "mijzelf");
    private static final Set<String> OTHERS = Set.of("hij", "zij", "ze", "jij", "je", "u", "jullie", "men", "iedereen");

    private OthersWish() {}

    /** Whether {@code place} stands in such words. */
    static boolean holds(Candidate place, NeedWords words) {
        Sentence sentence = place.sentence();
        int verb = place.until() - 1;
        while (verb >= 0 && !isWish(sentence, verb, words)) {
            verb--;
        }
        if (verb < 0) {
            return false;
        }
        for (int i = verb + 1; i < place.from(); i++) {
            if (sentence.isAt(i, MINE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWish(Sentence sentence, int verb, NeedWords words) {
        if (!sentence.isAt(verb, WISHING)
                || sentence.isFirst(verb)
                || sentence.tokens().getLast().text().equals("?")) {
            return false;
        }
        int from = verb;
        boolean other = false;
        while (from > 0
                && sentence.at(from - 1).isWord()
                && !sentence.lower(from - 1).equals("maar")) {
            from--;
            if (sentence.isAt(from, MINE) || sentence.isAt(from, Set.of("dat", "als", "die", "nodig", "behoefte"))) {
                return false;
            }
            other |= sentence.isAt(from, OTHERS)
                    || Nouns.isNoun(sentence.at(from)) && !words.isListed(sentence.at(from))
                    || NeedPeople.isName(sentence.at(from));
        }
        if (sentence.isAt(from, Set.of("dus", "daarom"))
                || sentence.lower(from - 1).equals(":")
                || sentence.isAt(from - 1, Set.of("dus", "daarom"))) {
            return false;
        }
        boolean mine = sentence.isAt(verb + 1, MINE) || sentence.lower(verb + 1).equals("zeggen");
        return !mine && other && (!sentence.isAt(verb, WEAK) || likes(sentence, verb));
    }

    private static boolean likes(Sentence sentence, int verb) {
        for (int i = verb + 1; i < sentence.size() && sentence.at(i).isWord(); i++) {
            boolean last = i + 1 == sentence.size() || !sentence.at(i + 1).isWord();
            boolean left = sentence.isAt(i, Set.of("voor", "aan"));
            boolean thinks = sentence.isAt(verb, Set.of("denkt", "denken", "vindt", "vinden"));
            if (sentence.isAt(i, LIKING) && (left ? last || thinks : thinks || !sentence.isAt(i, Set.of("dat")))) {
                return true;
            }
        }
        return false;
    }
}
