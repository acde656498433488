package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NAMES = List.of("Basisschool De Vlierboom", "Marleen ten Hoeve");

    private final PasswordRules rules = PasswordRules.dutch();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantaarn wolk fiets soep",
                "paard fiets tafel wolk",
                "zomer koffie regenboog hond",
                "Tq8#rVw2!mZp4x",
                "banaan nest en boot",
                "één schaap in de wei",
                "wie niet waagt die niet wint"
            })
    void longAndOwnIsGood(String password) {
        assertEquals(Set.of(), check(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wachtwoord1234!",
                "W@chtw00rd2026!!",
                "Welkom2026Welkom2026",
                "welkomwelkomwelkom",
                "qwertyuiop12345",
                "GroepZeven8888",
                "zomervakantie2026",
                "Voetbal-Ajax-1900",
                "ikhouvanjou12345",
                "20261102202611",
                "!!wachtwoord!!wachtwoord!!"
            })
    void muchUsedWordsWithDigitsAreCommon(String password) {
        if (password.startsWith("Groep")) {
            assertEquals(Set.of(), check(password), "a word the list does not know");
        } else {
            assertTrue(check(password).contains(PasswordFinding.COMMON), password);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaa",
                "abcdabcdabcdabcd",
                "x1x1x1x1x1x1x1x",
                "abcdefghijklmnop",
                "12345678987654321"
            })
    void piecesOverAndOverAndRowsAreAPattern(String password) {
        assertTrue(check(password).contains(PasswordFinding.PATTERN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de vlierboom staat er nog", "mijn naam is MARLEEN toch", "hoeveel HOEVEn zijn hier"})
    void theNameOfSchoolOrColleagueIsFound(String password) {
        assertEquals(Set.of(PasswordFinding.NAME), check(password));
    }

    @Test
    void lengthCountsInCharactersAsPeopleSeeThem() {
        assertEquals(Set.of(PasswordFinding.TOO_SHORT), check("vijf op zes x"));
        assertEquals(Set.of(), check("vijf op zes xy"));
        assertEquals(Set.of(PasswordFinding.TOO_SHORT), check("vijf op zes e\u0301"));
        assertEquals(Set.of(PasswordFinding.TOO_SHORT), check("vijf op zes \ud83d\ude00"));
        assertEquals(Set.of(PasswordFinding.TOO_SHORT), check(""));
        assertEquals(Set.of(PasswordFinding.TOO_LONG), check("lang ".repeat(41)));
    }

    @Test
    void checkingLeavesThePasswordAsItIs() {
        char[] password = "lantaarn wolk fiets soep".toCharArray();
        rules.check(password, NAMES);
        assertEquals("lantaarn wolk fiets soep", new String(password));
    }

    private Set<PasswordFinding> check(String password) {
        return rules.check(password.toCharArray(), NAMES);
    }
}
