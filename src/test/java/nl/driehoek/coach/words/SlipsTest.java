package nl.driehoek.coach.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "alijd, altijd, true",
        "onbeschofd, onbeschoft, true",
        "altjid, altijd, true",
        "altijdd, altijd, true",
        "altijd, altijd, false",
        "lui, bui, false",
        "anders, kinders, false",
        "verwacht, verdacht, true",
        "boterham, bord, false"
    })
    void oneLetterTooManyTooFewWrongOrSwapped(String written, String word, boolean slip) {
        assertEquals(slip, Slips.isSlipOf(written, word));
    }
}
