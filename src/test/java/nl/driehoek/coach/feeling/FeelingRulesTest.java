package nl.driehoek.coach.feeling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.driehoek.coach.WordList;
import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelingRulesTest {

    private final Written feeling = new Written(WrittenIn.FEELING);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ik heb het gevoel dat niemand kijkt.          | heb het gevoel dat
        Soms heb ik sterk het gevoel dat het klopt    | heb ik sterk het gevoel dat
        Het voelt alsof ik praat tegen een muur.      | voelt alsof
        Ik vind dat dit anders moet.                  | vind dat
        Ik voel me alsof ik examen doe.               | voel me alsof
        Ik voel me net een politieagent.              | een politieagent
        Ik voel me het afvoerputje van de school.     | het afvoerputje van de school
        Het voelt voor ons als een nederlaag.         | als een nederlaag
        Voor mijn gevoel lacht iedereen mij uit.      | Voor mijn gevoel
        De gedachte achtervolgt me dat hij liegt.     | De gedachte achtervolgt me dat
        Ik ben een waardeloze leerkracht.             | een waardeloze leerkracht
        Ik voel dat hij achter mijn rug om praat.     | voel dat
        Ik voel me moe, en ook een marionet.          | een marionet
        Ik voel me slachtoffer van het systeem.       | slachtoffer
        """)
    void aThoughtThatIsAnnouncedAsAFeelingIsMarked(String text, String words) {
        assertEquals(List.of(words), marked(text, RemarkLabel.THOUGHT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ik voel me moe, genegeerd en verdrietig.              | genegeerd
        Ik voel me niet echt gezien door de coördinator.      | niet echt gezien
        Buitengesloten en verdrietig.                         | Buitengesloten
        Ik voelde me aan tafel voor joker gezet en gegispt.   | voor joker gezet, gegispt
        Ik voelde mij niet genoeg ondersteund.                | niet genoeg ondersteund
        Weggekeken, zo voelde ik me.                          | Weggekeken
        Ik voel me uitgescholden.                             | uitgescholden
        Ik voel me niet voor vol aangezien door mijn duo.     | niet voor vol aangezien
        Ik voel me niet begrepn.                              | niet begrepn
        """)
    void aWordThatSaysWhatOthersDoIsMarkedWithItsDenial(String text, String words) {
        assertEquals(words, String.join(", ", marked(text, RemarkLabel.QUASI_FEELING)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik ben bezorgd en ook moe.",
                "Ik voel dat mijn schouders vastzitten.",
                "Ik ben bang dat het weer misgaat.",
                "Ik heb het gevoel van een steen in mijn maag.",
                "Moeder zei: “Ik heb het gevoel dat niemand luistert.” Ik werd er stil van.",
                "Ik ben blij, want ik vind dat heel spannend.",
                "Ik voel me de laatste tijd een stuk lichter.",
                "Ik voel me machteloos omdat hij is weggelopen.",
                "Ik voel me door haar woorden geraakt en niet ontspannen.",
                "Ik werd blij toen hij werd gekozen.",
                "Gisteren ben ik in de gang uitgescholden. Ik schrok ervan.",
                ""
            })
    void realFeelingsSensationsAndQuotationsAreLeftAlone(String text) {
        assertEquals(List.of(), feeling.remarks(text));
    }

    @Test
    void praiseAndAWeighedFeelingAreSaidQuietly() {
        for (String text : List.of("Ik voel me gewaardeerd.", "Ik denk dat ik vooral moe ben.")) {
            List<Remark> remarks = feeling.remarks(text);
            assertEquals(
                    List.of(Strength.PERHAPS),
                    remarks.stream().map(Remark::strength).toList(),
                    text);
        }
    }

    @Test
    void theSameWordsAreFineInAnotherPlace() {
        assertEquals(List.of(), new Written(WrittenIn.FOR_PARENTS).remarks("Ik vind dat Zoë hard werkt."));
    }

    @Test
    void everyFeelingToPickFromIsAFeeling() {
        for (String word : WordList.feelings().groups().values().stream()
                .flatMap(List::stream)
                .toList()) {
            assertEquals(List.of(), feeling.remarks("Ik voel me " + word + "."), word);
        }
    }

    private List<String> marked(String text, RemarkLabel label) {
        return feeling.remarks(text).stream()
                .filter(remark -> remark.label() == label)
                .map(Remark::words)
                .toList();
    }
}
