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

/** A comparative that has no measure, with any verb: "wat boeiender maken". */
final class VagueMore {

    private static final WordSet MORE = RequestWords.words("vaag_vergrotend");
    private static final WordSet SEEN = RequestWords.words("zichtbaar_vergrotend");
    private static final WordSet LABOUR =
            WordSet.of(List.of("werken~", "leren~", "studeren~", "trainen~", "proberen~"));
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "die", "deze", "tot");

    private VagueMore() {}

    /** The words that ask for more of something. */
    static Optional<Words> in(Clause clause) {
        Optional<VerbSpot> labour = VerbSpot.in(clause, LABOUR);
        int at = clause.find(clause.from() + 1, token -> isVague(token, labour.isPresent()));
        if (at < 0 || isThing(clause, at)) {
            return Optional.empty();
        }
        int main = clause.last(VagueMore::isMainVerb);
        int verb = main < 0 ? labour.map(VerbSpot::first).orElse(-1) : main;
        if (verb < 0 || verb == at) {
            return Optional.empty();
        }
        boolean command = verb == clause.from();
        return ActWords.words(
                clause, command ? verb : Degree.before(clause, at), command ? at + 1 : Math.max(verb + 1, at + 1));
    }

    private static boolean isVague(Token token, boolean labour) {
        return (token.is("BNW:VGR") || token.isUnknown() && MORE.holds(token))
                && token.lower().endsWith("er")
                && (!SEEN.holds(token) || labour && Set.of("harder", "beter").contains(token.lower()));
    }

    /** "De wijzer", "een wijzer kind", "rustiger dan gisteren". */
    private static boolean isThing(Clause clause, int at) {
        Sentence sentence = clause.sentence();
        if (at + 1 >= clause.until()) {
            return false;
        }
        Token next = sentence.at(at + 1);
        boolean attributive = next.is("ZNW") && !next.is("WKW") && !next.is("VRZ");
        boolean thing = sentence.at(at).is("ZNW")
                && ARTICLES.contains(sentence.at(at - 1).lower());
        return attributive || thing || next.lower().equals("dan");
    }

    private static boolean isMainVerb(Token token) {
        return Verbs.isInfinitive(token)
                        && !Set.of("willen", "kunnen", "zullen", "mogen").contains(token.lower())
                || Verbs.isOnlyVerb(token) && !Verbs.isAuxiliary(token)
                || Set.of("is", "bent", "was", "wordt", "word").contains(token.lower());
    }
}
