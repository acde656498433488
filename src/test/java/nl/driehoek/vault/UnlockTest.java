package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockTest {

    @TempDir
    Path folder;

    private Fixture fixture;

    @BeforeEach
    void folder() {
        fixture = new Fixture(folder);
    }

    @Test
    void theRightPasswordGivesTheSameKeysAgain() {
        var made = fixture.make();
        var unlocked = fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
        assertArrayEquals(made.keys().store().toBytes(), unlocked.keys().store().toBytes());
        assertArrayEquals(
                made.keys().restricted().orElseThrow().toBytes(),
                unlocked.keys().restricted().orElseThrow().toBytes());
        assertEquals(Fixture.MARLEEN, unlocked.owner());
        assertEquals(KeyFileCopy.CURRENT, unlocked.copy());
        assertFalse(unlocked.passwordIsTemporary());
    }

    @Test
    void wrongPasswordAndUnknownUserGiveTheSameAnswer() {
        fixture.make();
        var wrong = new UnlockOutcome.WrongPassword(Optional.empty());
        assertEquals(wrong, fixture.unlock(Fixture.MARLEEN_ID, "lantaarn wolk fiets soeb"));
        assertEquals(wrong, fixture.unlock(UUID.randomUUID(), Fixture.PASSWORD));
        assertEquals(wrong, fixture.unlock(Fixture.MARLEEN_ID, ""));
    }

    @Test
    void theRecoverySlotIsNoUserWithAPassword() {
        fixture.make();
        UUID recovery = fixture.onDisk().recoverySlot().orElseThrow().owner().userId();
        assertInstanceOf(UnlockOutcome.WrongPassword.class, fixture.unlock(recovery, Fixture.PASSWORD));
    }

    @Test
    void theUnlockScreenSeesSchoolAndColleaguesAndNothingElse() throws IOException {
        fixture.addJoost(fixture.make().keys());
        assertEquals(Fixture.SCHOOL, fixture.onDisk().school());
        assertEquals(List.of(Fixture.MARLEEN, Fixture.JOOST), fixture.onDisk().colleagues());
        String bytes = Files.readString(fixture.keyFile, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("Marleen ten Hoeve"));
        assertFalse(fixture.onDisk().toString().contains("Vlierboom"));
        assertFalse(fixture.onDisk().slots().toString().contains("Marleen"));
    }

    @Test
    void aFirstStartHasNoKeyFile() {
        assertEquals(new KeyFileRead.Missing(), fixture.vault().look());
        assertEquals(new UnlockOutcome.KeyFileMissing(), fixture.unlock(Fixture.MARLEEN_ID, Fixture.PASSWORD));
    }

    @Test
    void anAccentTypedInTwoKeysIsTheSamePassword() {
        String composed = "caf\u00e9 op de hoek \u015fimdi";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertFalse(composed.equals(decomposed));
        var made = fixture.make();
        var changed = fixture.vault()
                .keyRing()
                .changeOwnPassword(
                        made.keys(), Fixture.MARLEEN_ID, Fixture.PASSWORD.toCharArray(), decomposed.toCharArray());
        assertInstanceOf(KeyChange.Changed.class, changed);
        fixture.unlocked(Fixture.MARLEEN_ID, composed);
        fixture.unlocked(Fixture.MARLEEN_ID, decomposed);
        assertTrue(PasswordText.same(composed.toCharArray(), decomposed.toCharArray()));
        assertFalse(PasswordText.same(composed.toCharArray(), "cafe op de hoek \u015fimdi".toCharArray()));
    }

    @Test
    void passwordsAreWipedWhateverTheOutcome() {
        char[] missing = Fixture.PASSWORD.toCharArray();
        fixture.vault().unlock(Fixture.MARLEEN_ID, missing);
        char[] refused = "kort".toCharArray();
        fixture.vault().prepare(Fixture.STORE, Fixture.SCHOOL, Fixture.MARLEEN, refused);
        var made = fixture.make();
        char[] wrong = "dit is het vast niet".toCharArray();
        fixture.vault().unlock(Fixture.MARLEEN_ID, wrong);
        char[] right = Fixture.PASSWORD.toCharArray();
        fixture.vault().unlock(Fixture.MARLEEN_ID, right);
        char[] present = Fixture.PASSWORD.toCharArray();
        char[] next = Fixture.OTHER_PASSWORD.toCharArray();
        fixture.vault().keyRing().changeOwnPassword(made.keys(), Fixture.MARLEEN_ID, present, next);
        char[] first = Fixture.OTHER_PASSWORD.toCharArray();
        fixture.vault().keyRing().addColleague(made.keys(), Fixture.JOOST, first, false);
        for (char[] password : List.of(missing, refused, wrong, right, present, next, first)) {
            assertArrayEquals(new char[password.length], password);
        }
    }

    @Test
    void destroyedKeysRefuseEveryUse() {
        OpenKeys keys = fixture.make().keys();
        keys.destroy();
        assertTrue(keys.isDestroyed());
        assertThrows(IllegalStateException.class, keys.store()::databasePassword);
        assertThrows(IllegalStateException.class, () -> keys.store().derive(KeyPurpose.MARK));
        assertThrows(
                IllegalStateException.class,
                () -> keys.restricted()
                        .orElseThrow()
                        .seal(new byte[0], new RowAddress("meldcode", UUID.randomUUID(), 0)));
    }
}
