package nl.driehoek.coach.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
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
        Rust. Mocht ik maar een dag minder werken!                  | een dag minder werken
        Ruimte heb ik nodig. Laat Bo de musical maar regelen.       | Laat Bo de musical maar regelen
        Steun! Kan Ria de telefoon aannemen?                        | Kan Ria de telefoon aannemen
        Als vader nu eens op tijd kwam.                             | Als vader nu eens op tijd kwam
        Ik wil orde, Milan moet zijn tas in de gang laten.          | Milan moet zijn tas in de gang laten
        Rust krijg ik als Karel ergens anders eet.                  | als Karel ergens anders eet
        Orde betekent voor mij dat de bel om negen uur gaat.        | dat de bel om negen uur gaat
        Orde, dat wil zeggen dat Ria de stoelen op tafel zet.       | dat Ria de stoelen op tafel zet
        Twee keer per week zwemmen, dat geeft me ontspanning.       | Twee keer per week zwemmen
        Rust. Wie klaar is, gaat lezen.                             | Wie klaar is, gaat lezen
        Eerlijkheid is voor mij dat Tom naar de directeur stapt.    | dat Tom naar de directeur stapt
        Merk dat ik een nieuwe stoel nodig heb.                     | een nieuwe stoel
        Een telefoonvrije school, dat is wat ik wil.                | Een telefoonvrije school
        Dat Kees zijn deur dichtdoet, want ik heb rust nodig.       | Dat Kees zijn deur dichtdoet
        Ik zoek rust. Een kaartje van Bea is al genoeg.             | Een kaartje van Bea
        Ik heb steun nodig van Petra.                               | van Petra
        Ik heb nodig dat vader zegt waar hij woont.                 | dat vader zegt waar hij woont
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
                "Mijn collega wil kortere vergaderingen. Ik heb gewoon rust nodig.",
                "De ib'er stelt een aparte werkplek voor. Ik verlang naar harmonie.",
                "De leerlingen zouden liever buiten les krijgen. Mijn behoefte is orde.",
                "Ik heb rust nodig, de bel gaat hier om de tien minuten.",
                "Ik heb steun nodig. Het is zwaar met 31 kinderen.",
                "Toen Mats met zijn stoel gooide, had ik veiligheid nodig.",
                "Op zo'n moment heb ik vertrouwen nodig.",
                "Ik heb geen extra uren nodig, maar erkenning.",
                "Het gaat me niet om gelijk krijgen maar om begrip.",
                "Ik vind het belangrijk dat alle kinderen mee kunnen doen.",
                "Dat ik fouten mag maken.",
                "Drie zieken, twee invallers en een brandalarm. Ik snak naar rust.",
                "Morgen komt de inspectie. Ik heb vertrouwen nodig.",
                "Stijn moest drie keer op de gang zitten. Rechtvaardigheid is voor mij belangrijk.",
                "Ik wil dat Sem zich veilig voelt.",
                "Dat iemand mij ziet.",
                "Een rustig hoofd aan het einde van de dag.",
                "Ik wil kunnen doen waar ik goed in ben.",
                "Dat mijn collega's en ik elkaar vertrouwen.",
                "Voorspelbaarheid helpt mij wanneer de bus laat is.",
                "Dat er ruimte is voor wat ik nodig heb.",
                "Ik heb behoefte aan eenduidigheid en minder haast.",
                ""
            })
    void needsStayAlsoWithAMomentOrAContext(String text) {
        assertEquals(List.of(), marked(text));
    }

    @Test
    void eachWayInARowIsMarkedOnItsOwn() {
        assertEquals(
                List.of("een rooster aan de muur", "een mail met alle data"),
                marked("Duidelijkheid, dus een rooster aan de muur en een mail met alle data."));
    }

    @Test
    void anyTextIsReadWithoutTrouble() {
        String[] words =
                "ik heb nodig behoefte aan dat als dan zou maar kon laat met rust een van Bo , . : ; ? wie nu 3"
                        .split(" ");
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(16); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            for (Remark remark : need.remarks(text.toString())) {
                assertEquals(text.substring(remark.from(), remark.until()), remark.words(), "seed " + seed);
            }
        }
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
