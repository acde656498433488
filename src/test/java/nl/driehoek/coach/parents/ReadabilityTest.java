package nl.driehoek.coach.parents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "kat, 1",
        "mooie, 2",
        "zee-eend, 2",
        "ideeën, 3",
        "eieren, 3",
        "leeuw, 1",
        "nieuwe, 2",
        "geïnd, 2",
        "bureau, 2",
        "schoolplein, 2",
        "jij, 1",
        "yoghurt, 2",
        "baby, 2",
        "reünie, 3",
        "coördineren, 5",
        "ontwikkelingsperspectief, 7",
        "8, 1",
        "OPP, 1",
        "tlv, 3",
        "chauffeur, 2"
    })
    void syllablesOfDutchWords(String word, int syllables) {
        assertEquals(syllables, Syllables.in(word));
    }

    @Test
    @Requirement("PL-11")
    void figureFollowsTheFormulaOfDouma() {
        Readability plain = Readability.of("De kat zit op de mat. Hij slaapt.");

        assertEquals(new Readability(8, 2, 8), plain);
        assertEquals(206.84 - 0.93 * 4 - 77, plain.figure(), 0.001);
    }

    @Test
    void longWordsAndSentencesReadHarder() {
        double plain = Readability.of("Daan leest elke dag. Hij vindt dat leuk. Wij zien dat hij groeit.")
                .figure();
        double hard = Readability.of("De didactische ontwikkelingsmogelijkheden van betreffende leerling rechtvaardigen"
                        + " intensivering van de ondersteuningsarrangementen.")
                .figure();

        assertTrue(plain > 70 && hard < 30, plain + " " + hard);
    }

    @Test
    void nothingWrittenHasNoFigure() {
        assertEquals(0, Readability.of(" - \n ").figure());
        assertTrue(Readability.of("").isTooShort());
    }
}
