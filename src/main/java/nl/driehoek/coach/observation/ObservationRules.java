package nl.driehoek.coach.observation;

import java.util.List;
import nl.driehoek.coach.rule.Rule;

/** The rules for a waarneming. */
public final class ObservationRules {

    private ObservationRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of();
    }
}
