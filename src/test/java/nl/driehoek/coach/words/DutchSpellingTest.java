package nl.driehoek.coach.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchSpellingTest {

    private final Spelling spelling = DutchSpelling.load();

    @ParameterizedTest
    @ValueSource(
            strings = {"rustplek", "één", "vóór", "schoolreis", "rekenspelletjes", "ouderavond", "stilteplek", "foto's"
            })
    void wordsAndNewCompoundsAreGood(String word) {
        assertTrue(spelling.isGood(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onbeschofd", "instuctie", "alijd", "vertouwt"})
    void slipsAreNot(String word) {
        assertFalse(spelling.isGood(word));
    }

    @Test
    void theWordThatIsMeantIsOffered() {
        assertTrue(spelling.suggestions("instuctie").contains("instructie"));
        assertTrue(spelling.suggestions("alijd").contains("altijd"));
    }
}
