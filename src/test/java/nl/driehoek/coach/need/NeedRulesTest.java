package nl.driehoek.coach.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.driehoek.coach.WordList;
import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedRulesTest {

    private final Written need = new Written(WrittenIn.NEED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ik heb behoefte aan een knuffel van mijn man.               | een knuffel van mijn man
        Ik heb een vaste plek in de aula nodig.                     | een vaste plek in de aula
        Nodig heb ik een tolk.                                      | een tolk
        Ik wil graag dat de gemeente het plein opknapt.             | dat de gemeente het plein opknapt
        Ik zou het fijn vinden als Hatice de notulen maakt.         | als Hatice de notulen maakt
        Ik heb behoefte aan lucht en aan een open raam.             | een open raam
        Ik heb ruimte nodig: een eigen kamer op zolder.             | een eigen kamer op zolder
        Erkenning vind ik belangrijk, dus Ria schrijft een kaartje. | Ria schrijft een kaartje
        Ik heb nodig dat er een hek komt.                           | dat er een hek komt
        Wat ik nodig heb, is een fiets met mandje.                  | een fiets met mandje
        Een rondje fietsen met Bo, dat zou mij energie geven.       | Een rondje fietsen met Bo
        Een stiltehoek in de gang zou fijn zijn.                    | Een stiltehoek in de gang
        Ik heb steun nodig: Fleur en ik lopen samen naar de bus.    | Fleur en ik lopen samen naar de bus
        Ik mis een kapstok naast de deur.                           | een kapstok naast de deur
        Iemand die dinsdag de poort opent.                          | Iemand die dinsdag de poort opent
        Er is een tolk nodig.                                       | een tolk
        Meer handen in de klas.                                     | Meer handen in de klas
        """)
    void oneParticularWayToMeetANeedIsMarkedWithoutTheNeed(String text, String words) {
        assertEquals(List.of(words), marked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik heb behoefte aan wat meer ruimte voor mezelf, zeker op vrijdag.",
                "Er is begrip nodig.",
                "Wat ik nodig heb, is kalmte.",
                "Meer stilte, dat zou mij goed doen.",
                "Ik mis verbondenheid met mijn team.",
                "Er moet ruimte zijn voor fouten.",
                "Volgens mijn man heb ik een massage nodig.",
                "Ik verlang naar vertrouwen tussen school en thuis.",
                "Ik heb nodig dat het stil is tijdens de instructie.",
                "Ik heb nodig dat mijn mening telt.",
                "Ik wil graag gezien worden in mijn werk.",
                "Ik wil weten waar ik aan toe ben.",
                "Voor mij is het belangrijk dat kinderen zich veilig voelen.",
                "Vertrouwen hebben in elkaar, daar gaat het mij om.",
                "Oma zegt dat ik een hond nodig heb. Ik heb vooral gezelschap nodig.",
                "Overzicht, rust en regelmaat.",
                ""
            })
    void needsStayAlsoWithAMomentOrAContext(String text) {
        assertEquals(List.of(), marked(text));
    }

    @Test
    void everyNeedToPickFromIsANeed() {
        for (String word : WordList.needs().groups().values().stream()
                .flatMap(List::stream)
                .toList()) {
            assertEquals(List.of(), marked("Ik heb behoefte aan " + word + "."), word);
        }
    }

    private List<String> marked(String text) {
        return need.sure(text).stream().map(Remark::words).toList();
    }
}
