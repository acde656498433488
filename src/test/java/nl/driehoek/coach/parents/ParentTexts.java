package nl.driehoek.coach.parents;

import java.util.List;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;
import nl.driehoek.domain.coach.WrittenIn;

/** Reads sentences for parents in tests. */
final class ParentTexts {

    private final RuleCoach coach = RuleCoach.complete(DutchDictionary.load());

    /** The words in {@code text} that surely carry {@code label}. */
    List<String> marked(RemarkLabel label, String text) {
        return all(text).stream()
                .filter(remark -> remark.label() == label && remark.strength() == Strength.SURE)
                .map(Remark::words)
                .toList();
    }

    List<Remark> all(String text) {
        return coach.review(WrittenIn.FOR_PARENTS, text, ReaderNeeds.usual());
    }
}
