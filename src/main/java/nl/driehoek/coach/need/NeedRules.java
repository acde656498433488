package nl.driehoek.coach.need;

import java.util.List;
import nl.driehoek.coach.rule.Rule;

/** The rules for a behoefte. */
public final class NeedRules {

    private NeedRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new Strategy());
    }
}
