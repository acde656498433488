package nl.driehoek.coach.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar in an example shows where a sentence ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceSplitterTest {

    private final Reader reader = new Reader(DutchDictionary.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hij lacht.| Zij huilt!| Waarom?",
                "Dr. Bakker en mevr. De Wit komen.| Zij helpen.",
                "De school is dicht i.v.m. Pasen en Koningsdag.| Fijn feest!",
                "Neem een jas e.d. mee.| Ook laarzen.",
                "Neem een jas, laarzen e.d.| Het regent.",
                "De les van J.P. Bouzid is om 8.15 uur.| Kom op tijd.",
                "Kom om 14.00 uur.| Wij wachten.",
                "Op 3.11.2024 was het feest.| Het was leuk.",
                "Hij speelt met Jan.| Dat gaat goed.",
                "Hij zit in groep 3.| Dat is boven.",
                "“Waar is mijn beer?” vroeg zij.| Wij zochten.",
                "Zij riep: “Kom!”| Hij kwam.",
                "(Dat was gisteren.)| Nu is het over.",
                "Hij wacht...| De bus komt.",
                "Hij wacht … en wacht.",
                "Wat?!| Echt waar.",
                "Hij is klaar.|Zij ook.",
                "hij is blij.| hij lacht veel.",
                "Kijk op www.school.nl of mail info@school.nl voor meer.",
                "1. Samen lezen\n|2. Samen tellen",
                "Neem mee:\n|- een jas\n|- laarzen",
                "Max. 3 kinderen en ca. 4 ouders mogen mee.",
                "Het boek is van M. Smit uit groep 4."
            })
    void sentencesEndWhereAReaderStops(String marked) {
        String text = marked.replace("|", "");
        String[] expected =
                Arrays.stream(marked.split("\\|")).map(String::strip).toArray(String[]::new);
        String[] found = reader.read(WrittenIn.FOR_PARENTS, text, ReaderNeeds.usual()).sentences().stream()
                .map(sentence -> text.substring(sentence.from(), sentence.until()))
                .toArray(String[]::new);

        assertEquals(Arrays.asList(expected), Arrays.asList(found));
    }
}
