package nl.driehoek.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThoughtAsFeelingTest {

    private final Coach coach = RuleCoach.complete(DutchDictionary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ik heb het gevoel dat niemand kijkt.      | Ik heb het gevoel dat
        Soms heb ik sterk het gevoel dat het klopt | heb ik sterk het gevoel dat
        Het voelt alsof ik praat tegen een muur.  | Het voelt alsof
        Ik vind dat dit anders moet.              | Ik vind dat
        Ik voel me alsof ik examen doe.           | Ik voel me alsof
        """)
    void aThoughtThatIsAnnouncedAsAFeelingIsMarked(String text, String words) {
        List<Remark> remarks = coach.review(WrittenIn.FEELING, text, ReaderNeeds.usual());
        assertEquals(List.of(words), remarks.stream().map(Remark::words).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik ben bezorgd en ook moe.",
                "Ik voel dat mijn schouders vastzitten.",
                "Ik ben bang dat het weer misgaat.",
                "Ik heb het gevoel van een steen in mijn maag.",
                "Moeder zei: “Ik heb het gevoel dat niemand luistert.” Ik werd er stil van.",
                ""
            })
    void realFeelingsSensationsAndQuotationsAreLeftAlone(String text) {
        assertEquals(List.of(), coach.review(WrittenIn.FEELING, text, ReaderNeeds.usual()));
    }

    @Test
    void theSameWordsAreFineInAnotherPlace() {
        assertEquals(
                List.of(), coach.review(WrittenIn.FOR_PARENTS, "Ik vind dat Zoë hard werkt.", ReaderNeeds.usual()));
    }

    @Test
    void theListsToPickFromHoldNoDoubles() {
        for (WordList list : List.of(WordList.feelings(), WordList.needs())) {
            List<String> words =
                    list.groups().values().stream().flatMap(List::stream).toList();
            assertFalse(words.isEmpty());
            assertEquals(words.size(), words.stream().distinct().count());
        }
    }
}
