package nl.driehoek.coach.request;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** A verb of attitude, which nobody can see done: "motiveren", "hem tegemoetkomen". */
final class Attitude {

    private static final WordSet ATTITUDES = RequestWords.words("vaag_altijd");
    private static final WordSet LIGHT = RequestWords.words("vaag_licht");
    private static final Set<String> LED =
            Set.of("de", "het", "een", "mijn", "uw", "zijn", "haar", "geen", "deze", "die", "meer", "wat");

    private Attitude() {}

    /** "Motiveren", "hem tegemoetkomen": also with a word of degree before it. */
    static Optional<Words> in(Clause clause) {
        Optional<VerbSpot> spot = VerbSpot.in(clause, ATTITUDES);
        if (spot.isEmpty() || isThing(clause, spot.get().from())) {
            return Optional.empty();
        }
        int from = Degree.before(clause, spot.get().first());
        return ActWords.words(clause, from, spot.get().last());
    }

    /** "De steun", "vertrouwen hebben": the word is a noun here. */
    private static boolean isThing(Clause clause, int at) {
        Sentence sentence = clause.sentence();
        Token token = sentence.at(at);
        boolean noun = token.is("ZNW");
        boolean led = at > clause.from() && LED.contains(sentence.at(at - 1).lower());
        boolean light = at + 1 < clause.until() && LIGHT.holds(sentence.at(at + 1));
        return noun && (led || light)
                || led
                        && Verbs.isInfinitive(token)
                        && sentence.at(at - 1).lower().equals("het");
    }
}
