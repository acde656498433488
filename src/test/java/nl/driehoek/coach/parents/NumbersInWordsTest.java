package nl.driehoek.coach.parents;

import nl.driehoek.coach.Written;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersInWordsTest {

    private final Written report = new Written(WrittenIn.FOR_PARENTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Om vijf voor half negen gaat de bel.|vijf voor half negen",
                "Wij lezen tot acht uur.|acht uur",
                "Hij sliep acht uur.|acht",
                "De pauze is van kwart over tien tot half elf.|kwart over tien;half elf",
                "Hij las twee en een halve bladzijde.|twee en een halve",
                "Zij heeft drieëntwintig knikkers en honderd vijftig stenen.|drieëntwintig;honderd vijftig",
                "Er kwamen tweeduizend mensen.|tweeduizend",
                "Hij kreeg een acht voor spelling.|acht",
                "Het kost vijtien euro.|vijtien"
            })
    void numbersAndClockTimesAreMarkedAsAWhole(String text, String places) {
        report.marks(RemarkLabel.NUMBER_IN_WORDS, text, places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wij vieren zijn feest achter de school.",
                "Zij was de eerste en hij de tweede.",
                "De film heet “De vijf vrienden”.",
                "Hij woont in Drie Bruggen.",
                "Hij kent alle vierkanten.",
                "Eén week is lang.",
                "De helft van de taart is op."
            })
    void lookAlikesNamesAndOrdinalsStay(String text) {
        report.leaves(RemarkLabel.NUMBER_IN_WORDS, text);
    }

    @Test
    void fixedExpressionsKeepTheirWords() {
        for (Entry entry : Lexicon.read("verslag/getal-vast.tsv").entries()) {
            report.leaves(RemarkLabel.NUMBER_IN_WORDS, entry.example());
        }
    }
}
