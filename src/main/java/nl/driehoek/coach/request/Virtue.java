package nl.driehoek.coach.request;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** A virtue or a good that is to be given, shown or kept: "structuur bieden", "met meer geduld omgaan", "toon respect". */
final class Virtue {

    private static final WordSet VIRTUES = RequestWords.words("vaag_zelfstandig");
    private static final WordSet LIGHT = RequestWords.words("vaag_licht");
    private static final Set<String> OWNERS = Set.of(
            "je", "jouw", "uw", "jullie", "zijn", "haar", "hun", "de", "het", "een", "nodige", "alle", "enige", "enig",
            "die");

    private Virtue() {}

    /** The words that ask for it. */
    static Optional<Words> in(Clause clause) {
        Sentence sentence = clause.sentence();
        int noun = clause.find(token -> VIRTUES.holds(token) && !token.isCapital());
        if (noun < 0 || isTopic(clause, noun) || isCompound(clause, noun)) {
            return Optional.empty();
        }
        int from = noun;
        int first = Asked.HEADS.contains(clause.first()) ? clause.from() + 1 : clause.from();
        while (from - 1 > first && isPartOfGroup(sentence.at(from - 1))) {
            from--;
        }
        boolean with = isManner(clause, from);
        Optional<VerbSpot> spot = VerbSpot.in(clause, LIGHT).or(() -> with ? anyVerb(clause, noun) : Optional.empty());
        if (spot.isEmpty() || spot.get().first() == noun) {
            return Optional.empty();
        }
        int begin = with ? from - 1 : from;
        int start = spot.get().first();
        boolean head = start == clause.from() && Verbs.isAuxiliary(sentence.at(start));
        return ActWords.words(
                clause,
                head ? begin : Math.min(begin, start),
                Math.max(noun + 1, head ? noun + 1 : spot.get().last()));
    }

    /** "Met meer geduld": with a verb of any kind, but not with an article, as in "met de zorg". */
    private static boolean isManner(Clause clause, int from) {
        Sentence sentence = clause.sentence();
        boolean articled = Set.of("de", "het").contains(sentence.at(from).lower())
                && !sentence.at(from + 1).lower().equals("nodige");
        return from - 1 > clause.from()
                && Set.of("met", "vol").contains(sentence.at(from - 1).lower())
                && !articled;
    }

    private static Optional<VerbSpot> anyVerb(Clause clause, int noun) {
        int verb = clause.last(Verbs::isInfinitive);
        return verb > noun ? Optional.of(new VerbSpot(verb, verb + 1, -1)) : Optional.empty();
    }

    /** "De zorg medewerker", and "met rust laten". */
    private static boolean isCompound(Clause clause, int noun) {
        Sentence sentence = clause.sentence();
        boolean alone = sentence.at(noun).lower().equals("rust") && clause.has(token -> token.isFormOf("laten"));
        return alone
                || noun + 1 < clause.until()
                        && sentence.at(noun + 1).is("ZNW")
                        && !sentence.at(noun + 1).is("WKW");
    }

    private static boolean isPartOfGroup(Token token) {
        return Degree.is(token)
                || OWNERS.contains(token.lower())
                || token.is("BNW")
                || token.lower().equals("en")
                || VIRTUES.holds(token);
    }

    /** "Duidelijkheid over de datum", "de structuur van het verslag": the thing itself can be given. */
    private static boolean isTopic(Clause clause, int noun) {
        Sentence sentence = clause.sentence();
        String next = noun + 1 < clause.until() ? sentence.at(noun + 1).lower() : "";
        String before = noun > 0 ? sentence.at(noun - 1).lower() : "";
        boolean often = before.equals("met") && sentence.at(noun).lower().equals("regelmaat");
        if (often) {
            return true;
        }
        boolean about = Set.of("over", "van").contains(next)
                && Set.of(
                                "duidelijkheid",
                                "structuur",
                                "kwaliteit",
                                "zekerheid",
                                "overzicht",
                                "zorg",
                                "rust",
                                "ontwikkeling")
                        .contains(sentence.at(noun).lower());
        return about
                || Set.of("over", "onder", "van", "per", "uit", "bij", "naast", "achter")
                        .contains(before);
    }
}
