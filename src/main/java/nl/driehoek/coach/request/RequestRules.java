package nl.driehoek.coach.request;

import java.util.List;
import nl.driehoek.coach.rule.Rule;

/** The rules for a verzoek. */
public final class RequestRules {

    private RequestRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of();
    }
}
