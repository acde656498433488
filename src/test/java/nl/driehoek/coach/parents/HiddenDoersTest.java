package nl.driehoek.coach.parents;

import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenDoersTest {

    private final Written report = new Written(WrittenIn.FOR_PARENTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Het brood wordt in de klas gebakken.|wordt in de klas gebakken",
                "Als er gebeld wordt, neemt de directeur op.|gebeld wordt",
                "Het had eerder gemeld moeten worden.|had eerder gemeld moeten worden",
                "Het had moeten worden gemeld.|had moeten worden gemeld",
                "Zijn tas is gevonden in de gang.|is gevonden",
                "Hij hoeft niet te worden gebracht.|hoeft niet te worden gebracht",
                "Om getest te worden moet hij stil zitten.|getest te worden",
                "Het werk wordt nagekeken en besproken.|wordt nagekeken en besproken",
                "Door de regen is het feest verplaatst.|is het feest verplaatst",
                "De bal werd door het raam gegooid.|werd door het raam gegooid",
                "De boeken zijn op zijn verzoek besteld.|zijn op zijn verzoek besteld",
                "Daan, die vaak gepest wordt, blijft thuis.|gepest wordt",
                "Het werk wordt nagekeken, want de juf is streng.|wordt nagekeken"
            })
    void hiddenDoerIsMarkedFromTheFirstToTheLastVerb(String text, String place) {
        report.marks(RemarkLabel.PASSIVE, text, place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De was wordt opgevouwen door de moeders.",
                "Hij wordt door haar moeder begeleid.",
                "Het lokaal wordt door vrijwilligers schoongemaakt.",
                "Zij werd door een bij gestoken.",
                "Tim wordt later piloot.",
                "Zij wordt moe van het lezen.",
                "Hij is in slaap gevallen.",
                "Zij zijn samen naar de markt gefietst.",
                "De les is niet doorgegaan.",
                "Hij is zijn tas vergeten.",
                "Haar moeder is getrouwd.",
                "Een gesloten deur is niet leuk.",
                "Hij heeft zijn tas gevonden.",
                "Wij hebben zijn gemaakte werk bekeken.",
                "Dat is een kort gedicht.",
                "Er is sprake van geweld op het plein."
            })
    void namedDoersStatesAndActiveVerbsStay(String text) {
        report.leaves(RemarkLabel.PASSIVE, text);
    }
}
