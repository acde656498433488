package nl.driehoek.coach.request;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** What happens inside somebody and is asked as an act: "zorgen dat ze zich welkom voelt", "laten merken dat hij erbij hoort". */
final class InnerState {

    private static final Set<String> SHOWING = Set.of("merken", "voelen", "zien", "weten", "blijken", "ervaren");
    private static final Set<String> STATES = WordFile.set("verzoek/van_binnen.tsv");
    private static final Set<String> FEELING = Set.of("voelt", "voelen", "voel");
    private static final Set<String> BECOMING =
            Set.of("wordt", "word", "worden", "blijft", "blijven", "is", "zijn", "verloopt", "verlopen");
    private static final Set<String> MOODS =
            Set.of("sfeer", "stemming", "samenwerking", "contact", "communicatie", "band", "relatie");

    private InnerState() {}

    /** The words that ask for it. */
    static Optional<Words> in(Clause clause) {
        return shown(clause).or(() -> felt(clause)).or(() -> mood(clause));
    }

    /** "Laten merken dat ze erbij hoort": the rest stands in the next clause, or in this one. */
    private static Optional<Words> shown(Clause clause) {
        Sentence sentence = clause.sentence();
        int let = clause.find(token -> token.isFormOf("laten"));
        int show = let < 0 ? -1 : clause.find(let + 1, token -> SHOWING.contains(token.lower()));
        if (show < 0
                || show + 1 >= sentence.size()
                || !sentence.at(show + 1).lower().equals("dat")) {
            return Optional.empty();
        }
        int until = show + 1;
        boolean state = false;
        while (until < sentence.size() && sentence.at(until).isWord()) {
            state |= STATES.contains(sentence.at(until).lower());
            until++;
        }
        boolean command = let == clause.from();
        return state ? Optional.of(new Words(sentence, command ? let : Math.min(let, show), until)) : Optional.empty();
    }

    /** "Dat Sara zich welkom voelt". */
    private static Optional<Words> felt(Clause clause) {
        int self = clause.find(token -> Set.of("zich", "je", "jezelf").contains(token.lower()));
        int feel = self < 0 ? -1 : clause.find(self + 1, token -> FEELING.contains(token.lower()));
        boolean quality = feel > self + 1 && isQuality(clause.sentence().at(feel - 1));
        return quality && clause.side() ? Optional.of(new Words(clause.sentence(), self, feel + 1)) : Optional.empty();
    }

    /** "Dat de sfeer leuker wordt". */
    private static Optional<Words> mood(Clause clause) {
        int mood = clause.find(token -> MOODS.contains(token.lower()));
        int verb = mood < 0 ? -1 : clause.find(mood + 1, token -> BECOMING.contains(token.lower()));
        boolean fits =
                clause.side() && verb > mood + 1 && isQuality(clause.sentence().at(verb - 1));
        return fits ? Optional.of(new Words(clause.sentence(), mood, verb + 1)) : Optional.empty();
    }

    private static boolean isQuality(Token token) {
        return (token.is("BNW") || token.is("WKW:VTD")) && !Verbs.isInfinitive(token);
    }
}
