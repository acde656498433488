package nl.driehoek.coach.parents;

import java.util.List;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.Terms;
import nl.driehoek.coach.rule.Rule;

/** The rules for a verslag. */
public final class ParentTextRules {

    private ParentTextRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new LongSentences(),
                new NumbersInWords(new Places(Lexicon.read("verslag/getal-vast.tsv"))),
                new PlainWords(Terms.standard()),
                new HiddenDoers());
    }
}
