package nl.driehoek.coach.feeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;

/**
 * A word in the place of a feeling that says what others do to me: "genegeerd", "niet gehoord", "voor het blok gezet". Real
 * feelings are a closed list; any other participle in that place is an act of somebody else.
 */
final class QuasiFeeling implements Rule {

    private final QuasiWords words = new QuasiWords();

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            List<Clause> clauses = Clauses.of(sentence, Cut.FINE);
            boolean felt = false;
            for (int i = 0; i < clauses.size(); i++) {
                Clause clause = clauses.get(i);
                boolean here = FeelingPlace.isFelt(clause);
                boolean before = i + 1 < clauses.size() && isSo(clauses.get(i + 1));
                felt = here || before || felt && isMore(clause);
                look(clause, felt, remarks);
            }
        }
        return remarks;
    }

    private void look(Clause clause, boolean felt, List<Remark> remarks) {
        boolean isI = FeelingPlace.isI(clause);
        boolean known = isI || isFragment(clause);
        if (!felt && !known) {
            return;
        }
        int at = clause.from();
        while (at < clause.until()) {
            Optional<QuasiWords.Found> place =
                    words.at(clause, at, felt).filter(found -> felt || !isI || !words.isEvent(found));
            place.ifPresent(found -> add(found, remarks));
            at = place.map(found -> found.words().until()).orElse(at + 1);
        }
    }

    private static void add(QuasiWords.Found place, List<Remark> remarks) {
        if (!place.words().said()) {
            Remark remark = place.words().remark(RemarkLabel.QUASI_FEELING);
            remarks.add(place.strength() == Strength.SURE ? remark : remark.perhaps());
        }
    }

    /** "..., zo voel ik me": the feeling stood before the comma. */
    private static boolean isSo(Clause clause) {
        boolean points = clause.first().equals("zo") || clause.first().equals("dat");
        return points && clause.has(token -> token.isFormOf("voelen")) && clause.has(FeelingPlace::isWriter);
    }

    /** Part of an enumeration: no verb of its own. */
    private static boolean isMore(Clause clause) {
        return !clause.side() && !clause.has(Verbs::isOnlyVerb) && !clause.has(Verbs::isSubject);
    }

    /** A few words without a verb, as in "Genegeerd en moe." */
    private static boolean isFragment(Clause clause) {
        return !clause.side()
                && clause.until() - clause.from() <= 7
                && !clause.has(Verbs::isOnlyVerb)
                && !clause.has(Verbs::isSubject)
                && clause.sentence().tokens().stream()
                        .noneMatch(token -> Verbs.isOnlyVerb(token) && !token.isFormOf("voelen"));
    }
}
