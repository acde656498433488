package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final String THIRD_PASSWORD = "drie boten op het kanaal";

    @TempDir
    Path folder;

    private Fixture fixture;
    private OpenKeys keys;
    private KeyRing ring;

    @BeforeEach
    void twoColleagues() {
        fixture = new Fixture(folder);
        keys = fixture.make().keys();
        fixture.addJoost(keys);
        ring = fixture.vault().keyRing();
    }

    @Test
    void aNewColleagueOpensTheSameStoreWithATemporaryPasswordAndWithoutTheRestrictedPart() {
        var joost = fixture.unlocked(Fixture.JOOST_ID, Fixture.OTHER_PASSWORD);
        assertArrayEquals(keys.store().toBytes(), joost.keys().store().toBytes());
        assertEquals(Optional.empty(), joost.keys().restricted());
        assertTrue(joost.passwordIsTemporary());
        assertFalse(fixture.onDisk().mayOpenRestricted(Fixture.JOOST_ID));
        assertTrue(fixture.onDisk().mayOpenRestricted(Fixture.MARLEEN_ID));
    }

    @Test
    void aChangedPasswordRenewsOneSlotAndLeavesTheOthers() {
        KeyFile before = fixture.onDisk();
        done(ring.changeOwnPassword(keys, Fixture.JOOST_ID, chars(Fixture.OTHER_PASSWORD), chars(THIRD_PASSWORD)));
        KeyFile after = fixture.onDisk();
        assertEquals(before.slotOf(Fixture.MARLEEN_ID), after.slotOf(Fixture.MARLEEN_ID));
        assertEquals(before.recoverySlot(), after.recoverySlot());
        KeySlot old = before.slotOf(Fixture.JOOST_ID).orElseThrow();
        KeySlot now = after.slotOf(Fixture.JOOST_ID).orElseThrow();
        assertNotEquals(old.header().salt(), now.header().salt());
        assertNotEquals(old.storeKey().nonce(), now.storeKey().nonce());
        assertFalse(fixture.unlocked(Fixture.JOOST_ID, THIRD_PASSWORD).passwordIsTemporary());
        assertInstanceOf(UnlockOutcome.WrongPassword.class, fixture.unlock(Fixture.JOOST_ID, Fixture.OTHER_PASSWORD));
    }

    @Test
    void afterAChangeTheOldPasswordOpensTheSecondCopyNeither() throws IOException {
        done(ring.changeOwnPassword(keys, Fixture.JOOST_ID, chars(Fixture.OTHER_PASSWORD), chars(THIRD_PASSWORD)));
        Files.delete(fixture.keyFile);
        assertInstanceOf(UnlockOutcome.WrongPassword.class, fixture.unlock(Fixture.JOOST_ID, Fixture.OTHER_PASSWORD));
        assertEquals(
                KeyFileCopy.PREVIOUS,
                fixture.unlocked(Fixture.JOOST_ID, THIRD_PASSWORD).copy());
    }

    @Test
    void changingAPasswordTakesThePresentOneAndCountsWrongOnes() {
        KeyFile before = fixture.onDisk();
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(
                    KeyChange.WrongPassword.class,
                    ring.changeOwnPassword(keys, Fixture.MARLEEN_ID, chars("geraden"), chars(THIRD_PASSWORD)));
        }
        assertEquals(
                new KeyChange.Throttled(fixture.now.plusSeconds(30)),
                ring.changeOwnPassword(keys, Fixture.MARLEEN_ID, chars(Fixture.PASSWORD), chars(THIRD_PASSWORD)));
        assertEquals(before, fixture.onDisk());
    }

    @Test
    void aPasswordAgainstTheRulesChangesNothing() {
        KeyFile before = fixture.onDisk();
        assertEquals(
                new KeyChange.PasswordRefused(Set.of(PasswordFinding.TOO_SHORT)),
                ring.changeOwnPassword(keys, Fixture.MARLEEN_ID, chars(Fixture.PASSWORD), chars("te kort")));
        assertEquals(
                new KeyChange.PasswordRefused(Set.of(PasswordFinding.NAME)),
                ring.resetPassword(keys, Fixture.JOOST_ID, chars("joost eet graag appels"), false));
        assertEquals(
                new KeyChange.PasswordRefused(Set.of(PasswordFinding.UNCHANGED)),
                ring.changeOwnPassword(keys, Fixture.MARLEEN_ID, chars(Fixture.PASSWORD), chars(Fixture.PASSWORD)));
        assertEquals(before, fixture.onDisk());
    }

    @Test
    void aForgottenPasswordIsReplacedByATemporaryOneAndCanBringTheRestrictedPart() {
        done(ring.resetPassword(keys, Fixture.JOOST_ID, chars(THIRD_PASSWORD), true));
        var joost = fixture.unlocked(Fixture.JOOST_ID, THIRD_PASSWORD);
        assertTrue(joost.passwordIsTemporary());
        assertTrue(joost.keys().restricted().isPresent());
        done(ring.withdrawRestricted(keys, Fixture.JOOST_ID));
        assertTrue(fixture.unlocked(Fixture.JOOST_ID, THIRD_PASSWORD)
                .keys()
                .restricted()
                .isEmpty());
    }

    @Test
    void whoLacksTheRestrictedPartCannotHandItOut() {
        OpenKeys joost =
                fixture.unlocked(Fixture.JOOST_ID, Fixture.OTHER_PASSWORD).keys();
        assertEquals(
                new KeyChange.RestrictedKeyNeeded(),
                ring.resetPassword(joost, Fixture.MARLEEN_ID, chars(THIRD_PASSWORD), true));
        assertTrue(fixture.onDisk().mayOpenRestricted(Fixture.MARLEEN_ID));
    }

    @Test
    void aRemovedColleagueNoLongerOpensEitherCopy() throws IOException {
        done(ring.removeColleague(keys, Fixture.JOOST_ID));
        assertInstanceOf(UnlockOutcome.WrongPassword.class, fixture.unlock(Fixture.JOOST_ID, Fixture.OTHER_PASSWORD));
        Files.delete(fixture.keyFile);
        assertInstanceOf(UnlockOutcome.WrongPassword.class, fixture.unlock(Fixture.JOOST_ID, Fixture.OTHER_PASSWORD));
        assertEquals(List.of(Fixture.MARLEEN), fixture.onDisk().colleagues());
    }

    @Test
    void theLastColleagueStays() {
        done(ring.removeColleague(keys, Fixture.JOOST_ID));
        assertEquals(new KeyChange.LastColleague(), ring.removeColleague(keys, Fixture.MARLEEN_ID));
        fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
    }

    @Test
    void unknownAndDoubleColleaguesAreRefused() {
        UUID nobody = UUID.randomUUID();
        assertEquals(new KeyChange.UnknownColleague(), ring.removeColleague(keys, nobody));
        assertEquals(new KeyChange.UnknownColleague(), ring.resetPassword(keys, nobody, chars(THIRD_PASSWORD), false));
        assertEquals(
                new KeyChange.AlreadyThere(), ring.addColleague(keys, Fixture.JOOST, chars(THIRD_PASSWORD), false));
    }

    @Test
    void aNewFunctionOnTheUnlockScreenKeepsThePasswordAndItsState() {
        SlotOwner next = SlotOwner.colleague(Fixture.JOOST_ID, "Joost Brouwer", "leerkracht groep 7");
        assertInstanceOf(KeyChange.WrongPassword.class, ring.changeOwnLabel(keys, next, chars("geraden")));
        done(ring.changeOwnLabel(keys, next, chars(Fixture.OTHER_PASSWORD)));
        var joost = fixture.unlocked(Fixture.JOOST_ID, Fixture.OTHER_PASSWORD);
        assertEquals(next, joost.owner());
        assertTrue(joost.passwordIsTemporary());
    }

    @Test
    void theSchoolCanBeRenamed() {
        done(ring.renameSchool(keys, "Daltonschool De Zilvervloot"));
        assertEquals("Daltonschool De Zilvervloot", fixture.onDisk().school());
        fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
    }

    @Test
    void keysOfAnotherStoreChangeNothing() {
        OpenKeys strange = OpenKeys.random(new java.security.SecureRandom());
        assertEquals(
                new KeyChange.KeyFileUnusable(KeyFileProblem.TAMPERED),
                ring.removeColleague(strange, Fixture.JOOST_ID));
    }

    private static void done(KeyChange change) {
        assertInstanceOf(KeyChange.Changed.class, change);
    }

    private static char[] chars(String password) {
        return password.toCharArray();
    }
}
