package nl.driehoek.coach.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.driehoek.coach.Coach;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.Strength;
import nl.driehoek.domain.coach.WrittenIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRulesTest {

    private final Coach coach = RuleCoach.complete(DutchDictionary.load());

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

    @Test
    void everyRemarkFitsItsTextWhateverIsTyped() {
        String[] words = {
            "wil",
            "je",
            "niet",
            "geen",
            "dat",
            "moet",
            "anders",
            ",",
            ".",
            "?",
            "\"",
            "meer",
            "Zorg",
            "als",
            "dan",
            "u",
            "had",
            "zo",
            "ik",
            "voel",
            "me",
            "genegeerd",
            "een",
            "behoefte",
            "aan",
            "nodig",
            ":",
            "–",
            "3",
            "Sam"
        };
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            for (WrittenIn place : WrittenIn.values()) {
                for (Remark remark : coach.review(place, text.toString(), ReaderNeeds.usual())) {
                    assertTrue(text.substring(remark.from(), remark.until()).equals(remark.words()), "seed " + seed);
                }
            }
        }
    }

    private List<String> marks(String text) {
        return coach.review(WrittenIn.REQUEST, text, ReaderNeeds.usual()).stream()
                .filter(remark -> remark.strength() == Strength.SURE)
                .map(remark -> remark.label().code() + ": " + remark.words())
                .toList();
    }
}
