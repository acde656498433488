package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    @TempDir
    Path folder;

    private Fixture fixture;

    @BeforeEach
    void folder() {
        fixture = new Fixture(folder);
    }

    @Test
    void theSheetOpensOnlyToSetANewPassword() {
        var made = fixture.make();
        var accepted = assertInstanceOf(UnlockOutcome.RecoveryAccepted.class, recover(made.groups()));
        try (RecoverySession session = accepted.session()) {
            assertEquals(List.of(Fixture.MARLEEN), session.colleagues());
            char[] next = Fixture.OTHER_PASSWORD.toCharArray();
            assertInstanceOf(KeyChange.Changed.class, session.setPassword(Fixture.MARLEEN_ID, next));
            assertArrayEquals(new char[next.length], next);
        }
        var unlocked = fixture.unlocked(Fixture.MARLEEN_ID, Fixture.OTHER_PASSWORD);
        assertArrayEquals(made.keys().store().toBytes(), unlocked.keys().store().toBytes());
        assertArrayEquals(
                made.keys().restricted().orElseThrow().toBytes(),
                unlocked.keys().restricted().orElseThrow().toBytes());
        assertInstanceOf(UnlockOutcome.WrongPassword.class, fixture.unlock(Fixture.MARLEEN_ID, Fixture.PASSWORD));
        assertInstanceOf(UnlockOutcome.RecoveryAccepted.class, recover(made.groups()), "the sheet stays good");
    }

    @Test
    void recoveringDoesNotGiveAColleagueMoreThanBefore() {
        var made = fixture.make();
        fixture.addJoost(made.keys());
        var accepted = assertInstanceOf(UnlockOutcome.RecoveryAccepted.class, recover(made.groups()));
        char[] next = "drie boten op het kanaal".toCharArray();
        assertInstanceOf(KeyChange.Changed.class, accepted.session().setPassword(Fixture.JOOST_ID, next));
        assertFalse(fixture.onDisk().mayOpenRestricted(Fixture.JOOST_ID));
    }

    @Test
    void aSheetOfAnotherSchoolDoesNotOpen() {
        fixture.make();
        RecoveryKey other = RecoveryKey.random(new SecureRandom());
        assertInstanceOf(UnlockOutcome.WrongPassword.class, fixture.vault().unlockWithRecovery(other));
    }

    @Test
    void nothingIsWrittenUntilPartOfTheSheetHasBeenTypedOver() {
        NewRecovery recovery = fixture.prepare().recovery();
        assertThrows(IllegalStateException.class, recovery::write);
        assertFalse(recovery.answer(List.of("AAAAA", "BBBBB")));
        assertFalse(recovery.answer(List.of()));
        assertThrows(IllegalStateException.class, recovery::write);
        assertInstanceOf(KeyFileRead.Missing.class, fixture.vault().look());
        assertTrue(recovery.answer(recovery.askedBack().stream()
                .map(number -> " " + recovery.groups().get(number - 1).toLowerCase(Locale.ROOT) + " ")
                .toList()));
        assertInstanceOf(KeyChange.Changed.class, recovery.write());
        assertEquals(new KeyChange.AlreadyThere(), recovery.write());
    }

    @Test
    void askedBackAreTwoDifferentGroups() {
        for (int i = 0; i < 50; i++) {
            RecoveryKey key = RecoveryKey.random(new SecureRandom());
            List<Integer> asked = new NewRecovery(key, new SecureRandom(), KeyChange.LastColleague::new).askedBack();
            assertEquals(2, asked.size());
            assertTrue(asked.get(0) >= 1 && asked.get(0) < asked.get(1) && asked.get(1) <= RecoveryKey.GROUPS);
        }
    }

    @Test
    void aNewSheetReplacesTheOldOneWhenItCounts() {
        var made = fixture.make();
        NewRecovery renewed = fixture.vault().keyRing().prepareRecovery(made.keys(), Fixture.STORE);
        List<String> groups = renewed.groups();
        assertInstanceOf(UnlockOutcome.RecoveryAccepted.class, recover(made.groups()), "not yet written");
        renewed.answer(renewed.askedBack().stream()
                .map(number -> groups.get(number - 1))
                .toList());
        assertInstanceOf(KeyChange.Changed.class, renewed.write());
        assertInstanceOf(UnlockOutcome.WrongPassword.class, recover(made.groups()));
        assertInstanceOf(UnlockOutcome.RecoveryAccepted.class, recover(groups));
        fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
    }

    private UnlockOutcome recover(List<String> groups) {
        var entry = assertInstanceOf(
                RecoveryEntry.Complete.class,
                RecoveryKey.parse(String.join(" - ", groups).toLowerCase(Locale.ROOT)));
        return fixture.vault().unlockWithRecovery(entry.key());
    }
}
