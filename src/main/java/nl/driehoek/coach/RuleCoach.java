package nl.driehoek.coach;

import java.util.Comparator;
import java.util.List;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;

/** A coach made of rules, each for the places it knows. */
public final class RuleCoach implements Coach {

    private final List<Coach> rules;

    /** A coach that asks each of {@code rules}. */
    public RuleCoach(List<Coach> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The coach with all rules there are. */
    public static RuleCoach complete() {
        return new RuleCoach(List.of(new ThoughtAsFeeling()));
    }

    @Override
    public List<Remark> review(WrittenIn place, String text) {
        return rules.stream()
                .flatMap(rule -> rule.review(place, text).stream())
                .sorted(Comparator.comparingInt(Remark::from))
                .toList();
    }
}
