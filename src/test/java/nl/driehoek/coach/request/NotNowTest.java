package nl.driehoek.coach.request;

import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotNowTest {

    private final Written request = new Written(WrittenIn.REQUEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Wil je de komende zes maanden de vissen voeren?                | de komende zes maanden
        Kunt u over anderhalf jaar nog eens langskomen?                | over anderhalf jaar
        Wil je elke eerste maandag van de maand koken?                 | elke eerste maandag van de maand
        Zou u drie keer per week met haar willen wandelen?             | drie keer per week
        Kun je om de week de kooi schoonmaken?                         | om de week
        Wil je week in week uit de kliko wegzetten?                    | week in week uit
        Wilt u tot het eind van groep 7 de sleutel bewaren?            | tot het eind van groep 7
        Kun je tot je diploma bij ons helpen?                          | tot je diploma
        Wil je zolang je bij ons woont de planten doen?                | zolang je bij ons woont
        Zou u met ingang van morgen zelf willen tekenen?               | met ingang van morgen
        Het is pas oktober. Wilt u tot de meivakantie rijden?          | tot de meivakantie
        Het is nu nog mei, maar wil je in november helpen?             | in november
        Wil je zijn hele kleutertijd een schrift bijhouden?            | zijn hele kleutertijd
        Ik had liever gehad dat je het mij had gevraagd.               | Ik had liever gehad dat je het mij had gevraagd
        Had dat dan gemeld.                                            | Had dat dan gemeld
        Kon je dat niet even zeggen?                                   | Kon je dat niet even zeggen
        """)
    void whatIsFarOrWithoutEndIsMarked(String text, String words) {
        request.marks(RemarkLabel.NOT_NOW, text, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wil je deze week elke ochtend de vissen voeren?",
                "Wilt u tot en met donderdag elke avond lezen?",
                "Kun je drie weken lang op maandag de kliko wegzetten?",
                "Wil je tot het eind van de dag wachten?",
                "Kun je op je plek blijven zolang ik de blaadjes uitdeel?",
                "Wilt u het rooster van volgend schooljaar mailen?",
                "Wil je vandaag het contract voor het hele seizoen tekenen?",
                "U mag mij altijd bellen. Wilt u nu het nummer noteren?",
                "Is hij elke ochtend zo moe? Wilt u dat morgen vertellen?",
                "Wil je elke stoel een nummer geven?",
                "Had u de folder al gelezen? Wilt u hem teruggeven?",
                "Kunt u nagaan wat hij altijd drinkt?"
            })
    void whatIsNearEndsSoonOrIsOnlyToldIsLeftAlone(String text) {
        request.leaves(RemarkLabel.NOT_NOW, text);
    }
}
