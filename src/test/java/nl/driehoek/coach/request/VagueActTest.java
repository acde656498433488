package nl.driehoek.coach.request;

import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VagueActTest {

    private final Written request = new Written(WrittenIn.REQUEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kunt u hem wat meer motiveren?                                 | wat meer motiveren
        Wil je zelfvertrouwen uitstralen?                              | zelfvertrouwen uitstralen
        Toon eens wat respect.                                         | Toon eens wat respect
        Zou je de les boeiender willen maken?                          | boeiender willen maken
        Wil je je wat kwetsbaarder opstellen?                          | wat kwetsbaarder opstellen
        Kun je haar in de gaten houden?                                | in de gaten houden
        Houd haar goed in de gaten.                                    | Houd haar goed in de gaten
        Wilt u zorgen voor een veilige sfeer?                          | zorgen voor een veilige sfeer
        Wil je zorgen dat Bo zich welkom voelt?                        | zich welkom voelt
        Kun je fatsoenlijk eten?                                       | fatsoenlijk eten
        Kunnen jullie als ouders op één lijn gaan zitten?              | op één lijn gaan zitten
        """)
    void whatNobodyCanSeeIsMarked(String text, String words) {
        request.marks(RemarkLabel.VAGUE, text, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wil je iets harder praten?",
                "Kun je stil zijn tot de bel gaat?",
                "Wil je 10 minuten met hem samenwerken aan de puzzel?",
                "Wilt u zijn agenda nakijken?",
                "Zou je zo lief willen zijn om het raam dicht te doen?",
                "Wil je beter kijken door je bril op te zetten?",
                "Wil je de wijzer op de 6 zetten?",
                "Kun je haar met rust laten?",
                "Wil je het structuurblad kopiëren?",
                "Wil je de rustige plek bij het raam vrijhouden?"
            })
    void whatCanBeSeenOrCountedIsLeftAlone(String text) {
        request.leaves(RemarkLabel.VAGUE, text);
    }
}
