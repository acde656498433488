package nl.driehoek.coach.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationRulesTest {

    private static final Written OBSERVATION = new Written(WrittenIn.OBSERVATION);

    private static String marks(String text) {
        return String.join(
                " + ",
                OBSERVATION.remarks(text).stream()
                        .map(remark -> remark.label().code() + "=" + remark.words())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Vader is agressief.                                     | etiket=agressief
        Gwen komt verlegen over.                                | etiket=verlegen
        Roos is heel creatief en ook sportief.                  | etiket=heel creatief en ook sportief
        Jasmijn, een echte druktemaker, zat op de vensterbank.  | etiket=een echte druktemaker
        Bram was tijdens de gymles ongehoorzaam.                | oordeel=ongehoorzaam
        Beau antwoordde bits op mijn vraag.                     | oordeel=bits
        De overgang naar taal verliep chaotisch.                | oordeel=chaotisch
        Mo is gefrustreerd.                                     | interpretatie=gefrustreerd
        Nick had expres de verf omgegooid.                      | interpretatie=expres
        Zij trok een beteuterd gezicht.                         | interpretatie=beteuterd
        """)
    void whatSomebodyIsAndDidAndFeelsAreKeptApart(String text, String marks) {
        assertEquals(marks, marks(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sofia leest een stuk langzamer dan haar klasgenoten.    | vergelijking=een stuk langzamer dan haar klasgenoten
        Haar schrift is netter dan dat van Tim.                 | vergelijking=netter dan dat van Tim
        Vergeleken met Daan loopt hij achter.                   | vergelijking=Vergeleken met Daan
        Kay heeft vast een taalontwikkelingsstoornis.           | diagnose=een taalontwikkelingsstoornis
        Ze is een echte ADHD'er.                                | diagnose=ADHD'er
        Vader vergeet elke keer de formulieren.                 | generalisatie=elke keer
        Niemand luistert naar haar.                             | generalisatie=Niemand
        """)
    void comparisonsDiagnosesAndGeneralisationsAreMarkedWithTheirOwnWords(String text, String marks) {
        assertTrue(marks(text).contains(marks.split("=")[0]), marks(text));
        assertTrue(marks(text).contains(marks.split("=")[1]), marks(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De hond van de conciërge is lief.",
                "In het boek is de reus dom en de kabouter slim.",
                "Het nieuwe digibord is slim.",
                "Mevrouw De Wilde belde om 10 uur.",
                "Hij had 8 van de 10 woorden goed geschreven.",
                "Het was druk in de hal, er stonden 40 ouders.",
                "De psycholoog heeft in mei een angststoornis vastgesteld bij Roan.",
                "Groep 7 hield een spreekbeurt over depressie.",
                "Vergeleken bij vorige week las Otis 6 woorden meer.",
                "De tafel van Rens is 3 cm hoger dan die van Mia.",
                "De gymles is altijd op dinsdag om 13.00 uur.",
                "In de gang mag nooit gerend worden.",
                "Floor ging weer naar binnen.",
                "Ik had geen zin in koffie en bleef in het lokaal.",
                "Ik vroeg of ze wilde meedoen. Zij schudde haar hoofd.",
                "Zij stond op om de bus te halen.",
                ""
            })
    void factsThingsAnimalsAndFiguresAreLeftAlone(String text) {
        assertEquals("", marks(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moeder vertelt dat Tim thuis rustig wordt.",
                "Tim werd om 10 uur rustig.",
                "De huisregel is dat iedereen zijn schoenen uittrekt.",
                "Zij was de enige die een jas aanhad.",
                "Hij is jonger dan zijn broer."
            })
    void changesHouseRulesCountsAndAgesAreFacts(String text) {
        assertEquals("", marks(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Noor kan niet zo netjes schrijven als Tim.     | vergelijking=niet zo netjes schrijven als Tim
        Hij gedraagt zich jonger dan zijn tafelgenoten. | vergelijking=jonger dan zijn tafelgenoten
        Zijn zusje kende de kleuren al.                | vergelijking=Zijn zusje kende de kleuren al
        """)
    void peopleAreComparedInManyWays(String text, String marks) {
        assertEquals(marks, marks(text));
    }
}
