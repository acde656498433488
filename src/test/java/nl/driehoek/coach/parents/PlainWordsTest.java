package nl.driehoek.coach.parents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    private final Written report = new Written(WrittenIn.FOR_PARENTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De BSO is dicht i.v.m. Pasen.|BSO;i.v.m.",
                "Mevr. Bakker leest blz. 12.|Mevr.;blz.",
                "Het IB-overleg is maandag. De IB’er belt u.|IB-overleg;IB’er",
                "Wij vragen een OPP aan. Dat is fijn.|OPP",
                "Het is t/m vrijdag.|t/m"
            })
    void unexplainedAbbreviationsAreMarked(String text, String places) {
        report.marks(RemarkLabel.ABBREVIATION, text, places);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De AB’er (de hulp van buiten) komt kijken.",
                "Hij krijgt een tlv, een brief voor de nieuwe school.",
                "Hij gaat naar het SBO, dus naar een kleinere school.",
                "Wij maken een plan. Dat heet een OPP.",
                "Hij krijgt PMT. Dat zijn lessen waarin hij leert bewegen.",
                "Een IB’er is iemand die helpt. De IB’er belt u.",
                "De oma van J.P. de Wit en M. Smit komt.",
                "Hij moet NU stoppen.",
                "DIT IS HEEL BELANGRIJK VOOR ONS.",
                "Kijk op tv of op de pc, of lees de pdf op www.school.nl.",
                "Hij springt 30 cm hoog en drinkt 2 dl water.",
                "Hij zit in groep 3A en speelt met Max. Dat gaat goed."
            })
    void explainedAndEverydayAbbreviationsStay(String text) {
        report.leaves(RemarkLabel.ABBREVIATION, text);
    }

    @Test
    void onePlaceGetsOneRemark() {
        assertEquals(
                List.of(RemarkLabel.WRAPPED_ADVICE),
                report.remarks("Wellicht kunt u hem ophalen.").stream()
                        .map(Remark::label)
                        .toList());
    }

    @Test
    void easierWordFitsTheFormAndTheCapital() {
        assertEquals(
                List.of("Als"),
                report.remarks("Indien hij hoest, bel ons.").getFirst().suggestions());
        assertEquals(
                List.of(),
                report.remarks("De juf evalueert het kamp.").getFirst().suggestions());
    }

    @Test
    void quotationsStay() {
        assertEquals(List.of(), report.remarks("Hij riep: “Ik heb twee keer autonoom gewerkt met de IB’er!”"));
    }
}
