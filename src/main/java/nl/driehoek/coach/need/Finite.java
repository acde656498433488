package nl.driehoek.coach.need;

import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Stretch;
import nl.driehoek.coach.reading.Token;

/** Finds the verb of a main clause that bends with its subject. */
final class Finite {

    /** Bending verbs that the dictionary also takes for something else. */
    private static final Set<String> COMMON = WordFile.set("taal/persoonsvorm.tsv");

    private static final Set<String> HANGING = Set.of(
            "die", "dat", "waar", "waarin", "waarop", "waarmee", "waarbij", "wie", "om", "als", "wanneer", "zodra",
            "omdat", "terwijl", "zodat");
    private static final Set<String> PEOPLE = Set.of("ouders", "kinderen", "leerlingen", "collega's", "mensen");
    private static final Set<String> MANY = Set.of("we", "wij", "ze", "zij", "jullie");

    private Finite() {}

    /** Where it stands in {@code clause}, or -1. */
    static int in(Stretch clause) {
        Sentence sentence = clause.sentence();
        for (int at = clause.from(); at < clause.until(); at++) {
            if (at > clause.from() && sentence.isAt(at, HANGING)) {
                return -1;
            }
            if (bends(clause, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean bends(Stretch clause, int at) {
        Sentence sentence = clause.sentence();
        Token token = sentence.at(at);
        boolean whole = Verbs.isInfinitive(token);
        boolean last = at + 1 == clause.until();
        if (whole && (last || at == clause.from() || !hasMany(sentence, at) || isWhole(clause, at))) {
            return false;
        }
        boolean his = token.lower().equals("zijn") && at + 1 < clause.until() && ownsNext(sentence.at(at + 1));
        return !his
                && (isPast(token)
                        || whole
                        || COMMON.contains(token.lower())
                        || Verbs.isOnlyVerb(token)
                        || token.isFinite() && sentence.isAt(at - 1, NeedFrame.WRITER));
    }

    private static boolean isPast(Token token) {
        return token.is("WKW:VLT") && !token.is("BNW") && !token.is("ZNW");
    }

    private static boolean ownsNext(Token next) {
        return Nouns.isNoun(next) || Nouns.isAdjective(next);
    }

    /** Whether more than one can be the subject right before the verb at {@code at}. */
    private static boolean hasMany(Sentence sentence, int at) {
        Token before = at > 0 ? sentence.at(at - 1) : sentence.at(at);
        return sentence.isAt(at - 1, MANY)
                || sentence.isAt(at + 1, MANY)
                || before.is("ZNW:MRV")
                || before.lower().endsWith("'s")
                || sentence.isAt(at - 1, PEOPLE)
                || Nouns.isName(sentence, Math.max(0, at - 1))
                || sentence.isAt(at - 1, NeedFrame.WRITER);
    }

    private static boolean isWhole(Stretch clause, int at) {
        Sentence sentence = clause.sentence();
        return sentence.lower(at - 1).equals("te") || sentence.lower(at - 1).equals("het");
    }
}
