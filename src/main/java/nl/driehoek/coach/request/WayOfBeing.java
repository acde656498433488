package nl.driehoek.coach.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** A way of being or behaving: "behulpzaam zijn", "je kwetsbaar opstellen", unlike "stil zijn". */
final class WayOfBeing {

    private static final WordSet SEEN = RequestWords.words("zichtbaar_bijvoeglijk");
    private static final WordSet BEING = WordSet.of(List.of("zijn~", "blijven~", "worden~"));
    private static final WordSet BEHAVING = WordSet.of(List.of(
            "opstellen~",
            "gedragen~",
            "omgaan~",
            "reageren~",
            "overkomen~",
            "bejegenen~",
            "optreden~",
            "communiceren~",
            "behandelen~",
            "benaderen~"));
    private static final WordSet MANNERS = RequestWords.words("vaag_manier");
    private static final Set<String> LED = Set.of("de", "het", "een", "in", "je", "op");

    private WayOfBeing() {}

    /** The words that ask to be or behave so. */
    static Optional<Words> in(Clause clause) {
        Optional<VerbSpot> behave = VerbSpot.in(clause, BEHAVING);
        Optional<VerbSpot> spot = behave.isPresent() ? behave : VerbSpot.in(clause, BEING);
        if (spot.isEmpty() || spot.get().from() <= clause.from() + 1 || isOwner(clause, spot.get())) {
            return Optional.empty();
        }
        int at = -1;
        for (int i = clause.from() + 1; i < spot.get().from(); i++) {
            boolean close = behave.isPresent() || isClose(clause, i, spot.get().from());
            at = close && isQuality(clause, i) ? i : at;
        }
        return at < 0
                ? Optional.empty()
                : ActWords.words(clause, Degree.before(clause, at), spot.get().last());
    }

    private static boolean isClose(Clause clause, int at, int verb) {
        return at == verb - 1 || isFor(clause.sentence().at(at + 1));
    }

    private static boolean isQuality(Clause clause, int at) {
        Sentence sentence = clause.sentence();
        Token token = sentence.at(at);
        boolean quality = (token.is("BNW:STL") || token.is("WKW:VTD:ONV"))
                && !SEEN.holds(token)
                && !Degree.is(token)
                && !token.is("VNW")
                && !token.is("GET")
                && !token.is("VRZ");
        boolean noun = at + 1 < clause.until()
                && sentence.at(at + 1).is("ZNW")
                && !sentence.at(at + 1).is("WKW:TGW:INF");
        boolean thing = token.is("ZNW") && LED.contains(sentence.at(at - 1).lower());
        return quality && !noun && !thing;
    }

    /** "Fatsoenlijk eten", "normaal tegen me praten": a manner that only a judge can see, with any verb. */
    static Optional<Words> manner(Clause clause) {
        Sentence sentence = clause.sentence();
        int at = clause.find(clause.from() + 1, MANNERS::holds);
        int verb = at < 0 ? -1 : clause.last(Verbs::isInfinitive);
        boolean fits = verb > at
                && !sentence.at(verb).is("ZNW:MRV")
                && !(sentence.at(at + 1).is("ZNW") && !sentence.at(at + 1).is("VRZ") && at + 1 != verb)
                && !Set.of("het", "de", "een", "die")
                        .contains(sentence.at(at - 1).lower());
        return fits ? ActWords.words(clause, at, verb + 1) : Optional.empty();
    }

    /** "Zijn agenda": no verb but an owner; "zo lief zijn om": a way to ask. */
    private static boolean isOwner(Clause clause, VerbSpot spot) {
        Sentence sentence = clause.sentence();
        int next = spot.last();
        boolean possessive = sentence.at(next - 1).lower().equals("zijn")
                && next < clause.until()
                && (sentence.at(next).is("ZNW") || sentence.at(next).is("BNW"))
                && !sentence.at(next).is("VRZ");
        boolean kindly = next < clause.until()
                && sentence.at(next).lower().equals("om")
                && clause.has(token -> Set.of("zo", "lief").contains(token.lower()));
        return possessive || kindly;
    }

    private static boolean isFor(Token token) {
        return Set.of("voor", "tegen", "met", "naar", "over", "in").contains(token.lower());
    }
}
