package nl.driehoek.coach.parents;

import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Tells "Dat is een plan voor zijn leren" from "Dat is een leuke les". */
final class Definition {

    private static final Set<String> POINTING = Set.of("dat", "dit", "deze", "die");
    private static final Set<String> IS = Set.of("is", "zijn", "was", "waren");
    private static final Set<String> MEANS = Set.of(
            "betekent", "betekenen", "betekende", "bedoelen", "bedoel", "bedoelt", "houdt", "wil", "staat", "gaat");
    private static final Set<String> SAYS_SO = Set.of("zeggen", "in", "voor", "over");
    private static final Set<String> WITH_THIS = Set.of("hiermee", "daarmee", "zo", "hieronder", "daaronder", "kortom");
    private static final Set<String> OPENERS = WordFile.set("verslag/uitleg-begin.tsv");
    private static final Set<String> OPINION = WordFile.set("verslag/uitleg-mening.tsv");

    private Definition() {}

    /** Whether {@code sentence} begins as an explanation of what was named before it. */
    static boolean opens(Sentence sentence) {
        int first = 0;
        while (first < sentence.size() && !sentence.at(first).isWord()) {
            first++;
        }
        if (sentence.isAt(first, POINTING)) {
            return follows(sentence, first + 1);
        }
        return sentence.isAt(first, WITH_THIS)
                && sentence.isAt(first + 1, Set.of("bedoelen", "bedoel", "noemen", "noem", "heet", "bedoelt"));
    }

    /** Whether the words from {@code at} on define what stands before them. */
    static boolean follows(Sentence sentence, int at) {
        if (sentence.isAt(at, MEANS)) {
            return means(sentence, at);
        }
        return sentence.isAt(at, IS)
                && at + 1 < sentence.size()
                && !isOfSomebody(sentence, at)
                && !isAside(sentence, at)
                && describes(sentence, at + 1);
    }

    /** "Volgens het LVS is haar ...": what stands before the verb is no subject. */
    private static boolean isAside(Sentence sentence, int at) {
        for (int before = at - 1; before >= 0 && before >= at - 3; before--) {
            if (Nouns.isPreposition(sentence.at(before))) {
                return true;
            }
        }
        return false;
    }

    /** "i.s.m. zijn baas": no verb but whose it is. */
    private static boolean isOfSomebody(Sentence sentence, int at) {
        return sentence.lower(at).equals("zijn") && sentence.lower(at - 1).endsWith(".");
    }

    private static boolean means(Sentence sentence, int at) {
        boolean alone = !sentence.isAt(at, Set.of("wil", "houdt", "staat", "gaat"));
        return alone
                || sentence.isAt(at + 1, SAYS_SO) && !isPlace(sentence, at)
                || sentence.lower(at + 1).equals("eigenlijk");
    }

    /** "staat in het plan" tells where something stands. */
    private static boolean isPlace(Sentence sentence, int at) {
        return sentence.lower(at).equals("staat") && !sentence.lower(at + 1).equals("voor")
                || sentence.lower(at).equals("gaat") && !sentence.lower(at + 1).equals("over");
    }

    private static boolean describes(Sentence sentence, int at) {
        Token next = sentence.at(at);
        boolean followedByName = at + 1 < sentence.size() && sentence.at(at + 1).isCapital();
        boolean noun = next.is("ZNW") && !next.is("BNW") && !next.is("BYW") && !next.is("VRZ") && !next.isCapital();
        boolean described = next.is("BNW")
                && at + 1 < sentence.size()
                && sentence.at(at + 1).is("ZNW");
        boolean opinion = sentence.isAt(at, OPINION) || sentence.isAt(at + 1, OPINION);
        return (OPENERS.contains(next.lower()) || noun || described) && !followedByName && !opinion;
    }
}
