package nl.driehoek.coach.observation;

import java.util.List;
import java.util.function.BiPredicate;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;

/** Keeps of what another rule found only what is a pitfall in the claim that it stands in. */
final class ClaimFilter implements Rule {

    private final Rule rule;
    private final Claims claims;
    private final BiPredicate<Claim, Remark> keeps;

    ClaimFilter(Rule rule, Claims claims, BiPredicate<Claim, Remark> keeps) {
        this.rule = rule;
        this.claims = claims;
        this.keeps = keeps;
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        return rule.remarks(passage).stream()
                .filter(remark -> keeps.test(claims.around(passage, remark), remark))
                .toList();
    }
}
