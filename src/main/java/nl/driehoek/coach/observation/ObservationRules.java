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
        Claims claims = new Claims(words);
        return List.of(new OneLabelPerPlace(List.of(
                new WeighingWords(words),
                new LabelNouns(words),
                new DiagnosisTerms(words),
                new Comparisons(words),
                new ClaimFilter(patterns("oordeel", words), claims, AboutOthers::is),
                new ClaimFilter(patterns("interpretatie", words), claims, AboutOthers::is),
                new ClaimFilter(patterns("etiket", words), claims, AboutOthers::is),
                new Contrasts(words),
                patterns("vergelijking", words),
                new ClaimFilter(patterns("generalisatie", words), claims, Generalising::is))));
    }

    private static PatternRule patterns(String name, Vocabulary words) {
        return new PatternRule(Lexicon.read("waarneming/" + name + ".tsv"), words);
    }
}
