package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** "Je moet", "u dient te", "de map hoort ... te": a demand, unless a side clause tells a fact or the writer must himself. */
final class MustDemand implements Rule {

    private static final Set<String> MUST = Set.of("moet", "moeten", "moetje");
    private static final Set<String> OUGHT = Set.of("dient", "dienen", "hoort", "horen", "behoort", "behoren");
    private static final Set<String> MYSELF = Set.of("ik", "we", "wij", "men", "het");
    private static final Set<String> YOU = Set.of("je", "jij", "u", "jullie", "jou");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        boolean asksToo = passage.sentences().stream()
                .anyMatch(sentence -> Asked.of(sentence).isQuestion());
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            for (Clause clause : asked.clauses()) {
                int at = clause.find(MustDemand::isDemanding);
                if (at >= 0 && !clause.said() && demands(asked, clause, at)) {
                    Remark remark = new Words(sentence, at, at + 1).remark(RemarkLabel.DEMAND);
                    boolean told = asksToo && !clause.has(token -> YOU.contains(token.lower()));
                    remarks.add(told ? remark.perhaps() : remark);
                }
            }
        }
        return remarks;
    }

    private static boolean isDemanding(Token token) {
        return MUST.contains(token.lower()) || OUGHT.contains(token.lower());
    }

    private static boolean demands(Asked asked, Clause clause, int at) {
        Token verb = asked.sentence().at(at);
        if (clause.side() || asked.isQuestion() && isInQuestion(asked, clause, at)) {
            return false;
        }
        boolean ought = OUGHT.contains(verb.lower());
        boolean past = clause.has(token -> Set.of("had", "hadden").contains(token.lower()));
        boolean mine = clause.has(token -> MYSELF.contains(token.lower()) && !isArticle(clause, token));
        return !past
                && !mine
                && (!ought || clause.find(at + 1, token -> token.lower().equals("te")) >= 0);
    }

    /** "Het" before a noun is no subject of its own. */
    private static boolean isArticle(Clause clause, Token token) {
        if (!token.lower().equals("het")) {
            return false;
        }
        int at = clause.find(other -> other.equals(token)) + 1;
        return at < clause.until()
                && (clause.sentence().at(at).is("ZNW")
                        || clause.sentence().at(at).is("BNW"));
    }

    private static boolean isInQuestion(Asked asked, Clause clause, int at) {
        boolean begins = at == clause.from() || clause.first().startsWith("w");
        boolean youMust = at > 0 && YOU.contains(asked.sentence().at(at - 1).lower());
        return begins || !youMust;
    }
}
