package nl.driehoek.coach.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.driehoek.coach.Written;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRulesTest {

    private final Written request = new Written(WrittenIn.REQUEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pak je tas.                                             | eis: Pak
        Jullie moeten nu naar buiten.                           | eis: moeten
        Zorg ervoor dat de deur dicht is.                       | eis: Zorg ervoor dat
        Belt u mij morgen.                                      | eis: Belt
        Als je klaar bent, ruim dan de tafel op.                | eis: ruim
        Komt u morgen? Anders schakel ik de inspectie in.       | eis: Anders schakel ik de inspectie in.
        Kunt u tekenen? Zo niet, dan meld ik dit.               | eis: Zo niet, dan meld ik dit.
        Wil je in de gang niet meer rennen?                     | negatief: niet meer rennen
        Kun je geen takken in de vijver gooien?                 | negatief: geen takken in de vijver gooien
        Zou je willen ophouden met duwen?                       | negatief: ophouden met duwen
        Kun je wat vriendelijker doen?                          | vaag: wat vriendelijker doen
        Zou u in de toekomst willen bellen?                     | niet_nu: in de toekomst
        Wil je niet langer op de bank staan?                    | negatief: niet langer op de bank staan
        Kunt u elke les van het seizoen filmen?                 | niet_nu: elke les van het seizoen
        Waarom hebt u mij niet gebeld?                          | niet_nu: Waarom hebt u mij niet gebeld
        """)
    void whatIsNoRequestIsMarked(String text, String mark) {
        assertEquals(List.of(mark), marks(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pak alsjeblieft je tas.",
                "Kunt u bellen als Sam naar de tandarts moet?",
                "Ik moet om 3 uur weg. Kunt u om 2 uur komen?",
                "Past vrijdag? Zo niet, dan kiezen we samen een andere dag.",
                "Wilt u laten weten of u wel of niet komt?",
                "Als het niet lukt, wilt u dan bellen?",
                "Kun je niet even helpen met de stoelen?",
                "Wil je vriendelijker groeten, bijvoorbeeld door op te kijken?",
                "Wil je het liedje zingen dat oma altijd zong?",
                "Mees komt morgen. Kun je zijn stoel klaarzetten?",
                "Ga je mee? Dan wacht ik bij de deur.",
                ""
            })
    void requestsConditionsAndFactsAreLeftAlone(String text) {
        assertEquals(List.of(), marks(text));
    }

    private List<String> marks(String text) {
        return request.sure(text).stream()
                .map(remark -> remark.label().code() + ": " + remark.words())
                .toList();
    }
}
