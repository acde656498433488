package nl.driehoek.coach.parents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainWordsTest {

    private final ParentTexts texts = new ParentTexts();

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
        assertEquals(Arrays.asList(places.split(";")), texts.marked(RemarkLabel.ABBREVIATION, text));
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
        assertEquals(List.of(), texts.marked(RemarkLabel.ABBREVIATION, text));
    }

    @Test
    void onePlaceGetsOneRemark() {
        assertEquals(
                List.of(RemarkLabel.WRAPPED_ADVICE),
                texts.all("Wellicht kunt u hem ophalen.").stream()
                        .map(Remark::label)
                        .toList());
    }

    @Test
    void easierWordFitsTheFormAndTheCapital() {
        assertEquals(
                List.of("Als"),
                texts.all("Indien hij hoest, bel ons.").getFirst().suggestions());
        assertEquals(
                List.of(), texts.all("De juf evalueert het kamp.").getFirst().suggestions());
    }

    @Test
    void quotationsStay() {
        assertEquals(List.of(), texts.all("Hij riep: “Ik heb twee keer autonoom gewerkt met de IB’er!”"));
    }

    @Test
    void anyTextIsReadWithoutTrouble() {
        String[] pieces =
                ("u zou kunnen overwegen om is was zijn worden wordt gemaakt gegaan door de juf OPP ( ) , . : “ ” ’"
                    + " tlv half vier twee en een i.v.m. dat heet Dat is ... – J.P. executieve functies 3 \n"
                    + " te moeten geworden")
                        .split(" ");
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String written = text.toString();
            for (Remark remark : texts.all(written)) {
                assertTrue(written.startsWith(remark.words(), remark.from()), "seed " + seed);
            }
        }
    }
}
