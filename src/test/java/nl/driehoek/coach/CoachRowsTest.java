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
 * The coach on 650 rows of our own. {@code open} rows were looked at while the rules were written, {@code unseen} rows only
 * when they were done; {@code docs/coach.md} tells the figures.
 */
class CoachRowsTest {

    private static final Coach COACH = RuleCoach.complete(DutchDictionary.load());

    @ParameterizedTest
    @ValueSource(strings = {"open", "unseen"})
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
        List<Row> rows = new ArrayList<>(rows("open"));
        rows.addAll(rows("unseen"));
        CoachScore score = new CoachScore(COACH, rows);
        for (RemarkLabel label :
                List.of(RemarkLabel.LONG_SENTENCE, RemarkLabel.ABBREVIATION, RemarkLabel.NUMBER_IN_WORDS)) {
            assertTrue(score.f1(label) >= 0.96, label + " " + score);
        }
    }

    private static List<Row> rows(String set) throws IOException {
        List<Row> rows = new ArrayList<>(Row.read("nvc-" + set + ".tsv"));
        rows.addAll(Row.read("verslag-" + set + ".tsv"));
        return rows;
    }
}
