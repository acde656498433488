package nl.driehoek.coach.feeling;

import java.util.List;
import nl.driehoek.coach.rule.Rule;

/** The rules for a gevoel. */
public final class FeelingRules {

    private FeelingRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new AnnouncedThought(), new QuasiFeeling(), new VerdictNoun(), new LikenedFeeling());
    }
}
