package nl.driehoek.coach.parents;

import java.util.Set;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Tells the verb "zijn" from the word that owns: "de sommen zijn gemaakt" and "op zijn stoel". */
final class OwnOrVerb {

    private static final Set<String> SUBJECTS = Set.of(
            "wij",
            "we",
            "zij",
            "ze",
            "jullie",
            "die",
            "er",
            "dat",
            "hier",
            "daar",
            "nu",
            "beide",
            "allebei",
            "allemaal",
            "deze");

    private OwnOrVerb() {}

    /** Whether the "zijn" at {@code at} is a verb. */
    static boolean isVerb(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return true;
        }
        Token before = at > 0 ? sentence.at(at - 1) : null;
        if (before != null && before.is("VRZ") && !before.is("BYW") && !before.is("ZNW")) {
            return false;
        }
        return before != null && isManyOrName(before) || !isOwned(sentence.at(at + 1));
    }

    /** Whether what follows "zijn" behind a participle can only be owned: "gemaakt zijn tas". */
    static boolean nounFollows(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.at(at + 1);
        return (next.is("ZNW") || next.is("BNW")) && !next.is("VGW") && !next.is("VRZ");
    }

    private static boolean isManyOrName(Token before) {
        return before.is("ZNW:MRV")
                || SUBJECTS.contains(before.lower())
                || before.is("ENM:PER:FST") && before.isCapital();
    }

    private static boolean isOwned(Token next) {
        boolean other = next.is("VNW") || next.is("VRZ") || next.is("BYW") || next.is("WKW:VTD:ONV") || next.is("GET");
        return (next.is("ZNW") || next.is("BNW")) && !other && !next.isCapital();
    }
}
