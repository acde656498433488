package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * What nobody can see or count: a verb of attitude, a virtue that is to be given or shown, a way of being, a comparative that
 * has no measure, an expression.
 */
final class VagueAct implements Rule {

    private static final Set<String> DEGREE = Set.of(
            "wat", "iets", "een", "beetje", "veel", "nog", "echt", "eens", "gewoon", "meer", "heel", "zo", "te", "erg",
            "even", "altijd", "zeer", "stuk", "extra", "goed", "beter", "weer", "ook", "wel", "minder");
    private static final Set<String> OWNERS = Set.of(
            "je", "jouw", "uw", "jullie", "zijn", "haar", "hun", "de", "het", "een", "nodige", "alle", "enige", "enig",
            "die");
    private static final Set<String> MANNER_PREPOSITIONS =
            Set.of("met", "in", "vol", "aan", "voor", "naar", "uit", "op");
    private static final WordSet ATTITUDES = RequestWords.words("vaag_altijd");
    private static final WordSet VIRTUES = RequestWords.words("vaag_zelfstandig");
    private static final WordSet LIGHT = RequestWords.words("vaag_licht");
    private static final WordSet MORE = RequestWords.words("vaag_vergrotend");
    private static final WordSet SEEN_MORE = RequestWords.words("zichtbaar_vergrotend");
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
    private static final WordSet LABOUR =
            WordSet.of(List.of("werken~", "leren~", "studeren~", "trainen~", "proberen~"));

    private static final WordSet MANNERS = RequestWords.words("vaag_manier");

    private final Idioms idioms = new Idioms("verzoek/vaag_uitdrukking.tsv", new RequestWords());

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            for (Clause clause : asked.clauses()) {
                boolean asks = (asked.asks(clause) || asked.isCommand(clause)) && !asked.isPlainFact(clause)
                        || PastRequest.isPast(asked, clause);
                if (asks && !Measured.in(clause)) {
                    vague(clause).stream()
                            .filter(words -> !asked.isSaid(words)
                                    && !asked.isRelative(words.until() - 1)
                                    && VagueWish.staysVague(asked, words))
                            .forEach(words -> remarks.add(words.remark(RemarkLabel.VAGUE)));
                }
            }
        }
        return remarks;
    }

    private List<Words> vague(Clause clause) {
        List<Words> found = new ArrayList<>(idioms.in(clause));
        attitude(clause).ifPresent(found::add);
        virtue(clause).ifPresent(found::add);
        comparative(clause).ifPresent(found::add);
        being(clause).ifPresent(found::add);
        manner(clause).ifPresent(found::add);
        InnerState.in(clause).ifPresent(found::add);
        return found;
    }

    private static Optional<Words> words(Clause clause, int from, int until) {
        return Optional.of(new Words(clause.sentence(), from, until));
    }

    /** "Motiveren", "hem tegemoetkomen": also with a word of degree before it. */
    private static Optional<Words> attitude(Clause clause) {
        Optional<VerbSpot> spot = VerbSpot.in(clause, ATTITUDES);
        if (spot.isEmpty() || isThing(clause, spot.get().from())) {
            return Optional.empty();
        }
        int from = spot.get().first();
        while (from - 1 > clause.from() && isDegree(clause.sentence().at(from - 1))) {
            from--;
        }
        return words(clause, from, spot.get().last());
    }

    /** "De steun", "vertrouwen hebben": the word is a noun here. */
    private static boolean isThing(Clause clause, int at) {
        Sentence sentence = clause.sentence();
        Token token = sentence.at(at);
        boolean noun = token.is("ZNW");
        boolean led = at > clause.from()
                && (Set.of("de", "het", "een", "mijn", "uw", "zijn", "haar", "geen", "deze", "die", "meer", "wat")
                        .contains(sentence.at(at - 1).lower()));
        boolean light = at + 1 < clause.until() && LIGHT.holds(sentence.at(at + 1));
        return noun && (led || light)
                || led
                        && Verbs.isInfinitive(token)
                        && sentence.at(at - 1).lower().equals("het");
    }

    private static boolean isDegree(Token token) {
        return DEGREE.contains(token.lower());
    }

    /** "Structuur bieden", "met meer geduld omgaan", "toon respect". */
    private static Optional<Words> virtue(Clause clause) {
        Sentence sentence = clause.sentence();
        int noun = clause.find(token -> VIRTUES.holds(token) && !token.isCapital());
        if (noun < 0 || isTopic(clause, noun)) {
            return Optional.empty();
        }
        boolean leftAlone = sentence.at(noun).lower().equals("rust") && clause.has(token -> token.isFormOf("laten"));
        if (leftAlone) {
            return Optional.empty();
        }
        boolean compound = noun + 1 < clause.until()
                && sentence.at(noun + 1).is("ZNW")
                && !sentence.at(noun + 1).is("WKW");
        int from = noun;
        while (from - 1 > clause.from() && isPartOfGroup(sentence.at(from - 1))) {
            from--;
        }
        boolean manner = from - 1 > clause.from()
                && MANNER_PREPOSITIONS.contains(sentence.at(from - 1).lower());
        boolean articled = Set.of("de", "het").contains(sentence.at(from).lower())
                && !sentence.at(from + 1).lower().equals("nodige");
        boolean with =
                manner && Set.of("met", "vol").contains(sentence.at(from - 1).lower()) && !articled;
        Optional<VerbSpot> spot = VerbSpot.in(clause, LIGHT);
        if (spot.isEmpty() && with) {
            int verb = clause.last(token -> Verbs.isInfinitive(token));
            spot = verb > noun ? Optional.of(new VerbSpot(verb, verb + 1, -1)) : Optional.empty();
        }
        if (compound || spot.isEmpty() || spot.get().first() == noun) {
            return Optional.empty();
        }
        int begin = with ? from - 1 : from;
        int start = spot.get().first();
        boolean head = start == clause.from() && Verbs.isAuxiliary(sentence.at(start));
        return words(
                clause,
                head ? begin : Math.min(begin, start),
                Math.max(noun + 1, head ? noun + 1 : spot.get().last()));
    }

    private static boolean isPartOfGroup(Token token) {
        return isDegree(token)
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

    /** "Wat boeiender maken": a comparative that cannot be seen, with any verb; "meer van jezelf" is no comparative. */
    private static Optional<Words> comparative(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean labour = VerbSpot.in(clause, LABOUR).isPresent();
        int at = clause.find(
                clause.from() + 1,
                token -> (token.is("BNW:VGR") || token.isUnknown() && MORE.holds(token))
                        && token.lower().endsWith("er")
                        && (!SEEN_MORE.holds(token)
                                || labour && Set.of("harder", "beter").contains(token.lower())));
        if (at < 0 || at == clause.from()) {
            return Optional.empty();
        }
        boolean attributive = at + 1 < clause.until()
                && sentence.at(at + 1).is("ZNW")
                && !sentence.at(at + 1).is("WKW")
                && !sentence.at(at + 1).is("VRZ");
        boolean thing = at + 1 < clause.until()
                && sentence.at(at).is("ZNW")
                && Set.of("de", "het", "een", "die", "deze", "tot")
                        .contains(sentence.at(at - 1).lower());
        boolean than =
                thing || at + 1 < clause.until() && sentence.at(at + 1).lower().equals("dan");
        int from = at;
        while (from - 1 > clause.from() && isDegree(sentence.at(from - 1))) {
            from--;
        }
        int main = clause.last(VagueAct::isMainVerb);
        int verb = main < 0 ? VerbSpot.in(clause, LABOUR).map(VerbSpot::first).orElse(-1) : main;
        if (attributive || than || verb < 0 || verb == at) {
            return Optional.empty();
        }
        boolean command = verb == clause.from();
        return words(clause, command ? verb : from, command ? at + 1 : Math.max(verb + 1, at + 1));
    }

    private static boolean isMainVerb(Token token) {
        return Verbs.isInfinitive(token)
                        && !Set.of("willen", "kunnen", "zullen", "mogen").contains(token.lower())
                || Verbs.isOnlyVerb(token) && !Verbs.isAuxiliary(token)
                || Set.of("is", "bent", "was", "wordt", "word").contains(token.lower());
    }

    /** "Behulpzaam zijn", "je kwetsbaar opstellen": a way of being or behaving, unlike "stil zijn". */
    private static Optional<Words> being(Clause clause) {
        Sentence sentence = clause.sentence();
        Optional<VerbSpot> behave = VerbSpot.in(clause, BEHAVING);
        Optional<VerbSpot> spot = behave.isPresent() ? behave : VerbSpot.in(clause, BEING);
        if (spot.isEmpty() || spot.get().from() <= clause.from() + 1 || isOwner(clause, spot.get())) {
            return Optional.empty();
        }
        int end = spot.get().from();
        int at = -1;
        for (int i = clause.from() + 1; i < end; i++) {
            Token token = sentence.at(i);
            boolean quality = (token.is("BNW:STL") || token.is("WKW:VTD:ONV"))
                    && !SEEN.holds(token)
                    && !token.is("VNW")
                    && !token.is("GET")
                    && !DEGREE.contains(token.lower())
                    && !token.is("VRZ");
            boolean noun = i + 1 < clause.until()
                    && sentence.at(i + 1).is("ZNW")
                    && !sentence.at(i + 1).is("WKW:TGW:INF");
            boolean close = behave.isPresent() || i == end - 1 || i + 1 < end && isFor(sentence.at(i + 1));
            boolean thing = token.is("ZNW")
                    && Set.of("de", "het", "een", "in", "je", "op")
                            .contains(sentence.at(i - 1).lower());
            at = quality && !noun && !thing && close ? i : at;
        }
        if (at < 0) {
            return Optional.empty();
        }
        int from = at;
        while (from - 1 > clause.from() && isDegree(sentence.at(from - 1))) {
            from--;
        }
        return words(clause, from, spot.get().last());
    }

    /** "Fatsoenlijk eten", "normaal tegen me praten": a manner that only a judge can see, with any verb. */
    private static Optional<Words> manner(Clause clause) {
        Sentence sentence = clause.sentence();
        int at = clause.find(clause.from() + 1, MANNERS::holds);
        int verb = at < 0 ? -1 : clause.last(Verbs::isInfinitive);
        boolean fits = verb > at
                && !sentence.at(verb).is("ZNW:MRV")
                && !(sentence.at(at + 1).is("ZNW") && !sentence.at(at + 1).is("VRZ") && at + 1 != verb)
                && !Set.of("het", "de", "een", "die")
                        .contains(sentence.at(at - 1).lower());
        return fits ? words(clause, at, verb + 1) : Optional.empty();
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
