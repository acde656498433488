package nl.driehoek.coach;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The coach on 2,800 labelled rows. {@code dev}, {@code open}, {@code fresh} and {@code more} were looked at while the rules
 * were written, {@code unseen} and {@code kept} were not; {@code docs/coach.md} tells the figures.
 */
class CoachRowsTest {

    private static final Coach COACH = RuleCoach.complete(DutchDictionary.load());

    @ParameterizedTest
    @ValueSource(strings = {"dev", "open", "fresh", "more", "unseen", "kept"})
    @Requirement("NV-04")
    @Requirement("NV-05")
    @Requirement("NV-06")
    @Requirement("NV-07")
    void whatShouldBeNoticedIsAndCleanTextIsLeftAlone(String set) throws IOException {
        CoachScore score = new CoachScore(COACH, rows(set));
        assertTrue(score.macroF1() >= 0.85, score.toString());
        assertTrue(score.precision() >= 0.92, score.toString());
        assertTrue(score.cleanWithAlarm() <= 0.05, score.toString());
        assertTrue(score.spanF1() >= 0.75, score.toString());
    }

    @Test
    @Requirement("PL-01")
    void longSentencesAbbreviationsAndNumbersAreFoundForCertain() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String set : List.of("dev", "open", "fresh", "more", "unseen", "kept")) {
            rows.addAll(rows(set));
        }
        CoachScore score = new CoachScore(COACH, rows);
        for (RemarkLabel label :
                List.of(RemarkLabel.LONG_SENTENCE, RemarkLabel.ABBREVIATION, RemarkLabel.NUMBER_IN_WORDS)) {
            assertTrue(score.f1(label) >= 0.96, label + " " + score);
        }
    }

    private static List<Row> rows(String set) throws IOException {
        return Row.read(set + ".tsv");
    }
}
