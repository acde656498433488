package nl.driehoek.coach.request;

import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnwantedActTest {

    private final Written request = new Written(WrittenIn.REQUEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kun je dat getrommel even laten?                               | dat getrommel even laten
        Wil je het duwen achterwege laten?                             | het duwen achterwege laten
        Zou u ervan willen afzien om taart te brengen?                 | ervan willen afzien om taart te brengen
        Wil je van mijn etui afblijven?                                | van mijn etui afblijven
        Wil je die opmerking weglaten?                                 | die opmerking weglaten
        Kun je zonder gillen de trap op lopen?                         | zonder gillen
        Zou je op willen houden met fluiten?                           | op willen houden met fluiten
        Wil je een einde maken aan dat gedoe?                          | een einde maken aan dat gedoe
        Ik zou het fijn vinden als je mij niet uitlacht.               | niet uitlacht
        Kun je ermee ophouden?                                         | ermee ophouden
        """)
    void whatIsNotWantedIsMarked(String text, String words) {
        request.marks(RemarkLabel.NEGATIVE, text, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wil je de lamp aan laten?",
                "Wil je je tekening laten zien?",
                "Wil je de brief in mijn postvak stoppen?",
                "Kun je de parasol even ophouden?",
                "Wil je het schrift dat nog niet vol is pakken?",
                "Vindt u het niet vervelend om te wachten?",
                "Kan het niet om 3 uur maar om 4 uur beginnen?",
                "Wilt u hem niet eerder halen dan 3 uur, maar wel op tijd?",
                "Heb je geen zin, zeg het dan gerust.",
                "Kun je de stapel niet hoger dan 5 maken?"
            })
    void actsThatOnlyLookUnwantedAreLeftAlone(String text) {
        request.leaves(RemarkLabel.NEGATIVE, text);
    }
}
