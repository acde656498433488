package nl.driehoek.coach.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    @Requirement("PL-03")
    @Requirement("KN-01")
    void everyTermIsExplainedInOneSentenceWithItsStatus() {
        Terms terms = Terms.standard();

        assertTrue(terms.all().size() >= 80);
        for (Term term : terms.all()) {
            assertTrue(term.explanation().endsWith("."), term.key());
            assertTrue(term.explanation().split(" ").length <= 20, term.key());
            assertFalse(term.status().isBlank(), term.key());
        }
    }

    @Test
    void termIsFoundInCapitalsToo() {
        assertEquals(
                "ontwikkelingsperspectief",
                Terms.standard().named("OPP").orElseThrow().full());
        assertTrue(Terms.standard().named("xyz").isEmpty());
    }

    @Test
    void abbreviationsDifferFromTerms() {
        assertTrue(Terms.standard().named("ib'er").orElseThrow().isAbbreviation());
        assertFalse(Terms.standard().named("leerlijn").orElseThrow().isAbbreviation());
    }

    @Test
    void lastLineOfAKeyCounts() {
        Terms terms = Terms.parse("# uitleg\nopp\teen\tEen.\tplan\nOPP\ttwee\tTwee.\tplan\n");

        assertEquals("twee", terms.named("opp").orElseThrow().full());
        assertEquals(1, terms.all().size());
    }

    @Test
    void lineWithLessIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Terms.parse("opp\tplan"));
    }
}
