package nl.driehoek.coach;

import java.util.List;

/** The rules for a gevoel. */
final class FeelingRules {

    private FeelingRules() {}

    static List<Rule> all() {
        return List.of(new ThoughtAsFeeling());
    }
}
