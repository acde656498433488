package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * What nobody can see or count: a verb of attitude, a virtue that is to be given or shown, a way of being, a comparative that
 * has no measure, an expression.
 */
final class VagueAct implements Rule {

    private final Idioms idioms = new Idioms("verzoek/vaag_uitdrukking.tsv", new RequestWords());

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            for (Clause clause : asked.clauses()) {
                boolean asks = (asked.asks(clause) || asked.isCommand(clause)) && !AskedClauses.isFact(asked, clause)
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
        Attitude.in(clause).ifPresent(found::add);
        Virtue.in(clause).ifPresent(found::add);
        VagueMore.in(clause).ifPresent(found::add);
        WayOfBeing.in(clause).ifPresent(found::add);
        WayOfBeing.manner(clause).ifPresent(found::add);
        InnerState.in(clause).ifPresent(found::add);
        return found;
    }
}
