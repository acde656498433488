package nl.driehoek.coach.observation;

import java.util.List;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.rule.PatternRule;
import nl.driehoek.coach.rule.Rule;

/** The rules for a waarneming. */
public final class ObservationRules {

    private ObservationRules() {}

    /** All of them. */
    public static List<Rule> all() {
        Vocabulary words = Vocabulary.read();
        return List.of(new OneLabelPerPlace(List.of(
                new WeighingWords(words),
                new LabelNouns(words),
                new DiagnosisTerms(words),
                new Comparisons(words),
                new AboutOthers(patterns("oordeel", words), words),
                new AboutOthers(patterns("interpretatie", words), words),
                new AboutOthers(patterns("etiket", words), words),
                patterns("vergelijking", words),
                new Generalising(patterns("generalisatie", words), words))));
    }

    private static PatternRule patterns(String name, Vocabulary words) {
        return new PatternRule(Lexicon.read("waarneming/" + name + ".tsv"), words);
    }
}
