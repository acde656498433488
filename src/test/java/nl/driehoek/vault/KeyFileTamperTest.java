package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes a well-formed key file without ever having had the store open. */
class KeyFileTamperTest {

    @TempDir
    Path folder;

    private Fixture fixture;
    private OpenKeys keys;
    private KeyFile file;
    private KeySlot marleen;
    private KeySlot joost;

    @BeforeEach
    void keyFileWithTwoColleagues() {
        fixture = new Fixture(folder);
        keys = fixture.make().keys();
        fixture.addJoost(keys);
        file = fixture.onDisk();
        marleen = file.slotOf(Fixture.MARLEEN_ID).orElseThrow();
        joost = file.slotOf(Fixture.JOOST_ID).orElseThrow();
    }

    @Test
    void everyFieldOfTheSlotIsBoundToItsKey() throws IOException {
        SlotHeader h = marleen.header();
        SlotOwner renamed = SlotOwner.colleague(
                Fixture.MARLEEN_ID, "Marleen ten Hove", h.owner().function());
        SlotOwner promoted = SlotOwner.colleague(Fixture.MARLEEN_ID, h.owner().name(), "schoolleider");
        KdfParameters more = new KdfParameters(
                h.kdf().memoryKib() * 2, h.kdf().passes(), h.kdf().lanes());
        byte[] salt = h.salt().toBytes();
        salt[3] ^= 1;
        for (SlotHeader changed : List.of(
                new SlotHeader(UUID.randomUUID(), h.owner(), h.temporaryPassword(), h.kdf(), h.salt()),
                new SlotHeader(h.id(), renamed, h.temporaryPassword(), h.kdf(), h.salt()),
                new SlotHeader(h.id(), promoted, h.temporaryPassword(), h.kdf(), h.salt()),
                new SlotHeader(h.id(), h.owner(), !h.temporaryPassword(), h.kdf(), h.salt()),
                new SlotHeader(h.id(), h.owner(), h.temporaryPassword(), more, h.salt()),
                new SlotHeader(h.id(), h.owner(), h.temporaryPassword(), h.kdf(), Octets.of(salt)))) {
            forge(new KeySlot(changed, marleen.storeKey(), marleen.restrictedKey()));
            assertInstanceOf(UnlockOutcome.WrongPassword.class, unlockMarleen(), changed.toString());
        }
    }

    @Test
    void anotherUsersSlotUnderMyIdDoesNotOpenWithTheirPassword() throws IOException {
        SlotOwner me = SlotOwner.colleague(Fixture.MARLEEN_ID, "Marleen ten Hoeve", "intern begeleider");
        SlotHeader theirs = joost.header();
        SlotHeader mine = new SlotHeader(theirs.id(), me, theirs.temporaryPassword(), theirs.kdf(), theirs.salt());
        write(new KeyFile(
                file.storeId(), file.school(), List.of(new KeySlot(mine, joost.storeKey(), Optional.empty()))));
        assertInstanceOf(UnlockOutcome.WrongPassword.class, fixture.unlock(Fixture.MARLEEN_ID, Fixture.OTHER_PASSWORD));
    }

    @Test
    void theWrappedKeysCannotChangePlacesOrStores() throws IOException {
        WrappedKey restricted = marleen.restrictedKey().orElseThrow();
        forge(new KeySlot(marleen.header(), restricted, Optional.of(marleen.storeKey())));
        assertInstanceOf(UnlockOutcome.WrongPassword.class, unlockMarleen());
        forge(new KeySlot(marleen.header(), joost.storeKey(), marleen.restrictedKey()));
        assertInstanceOf(UnlockOutcome.WrongPassword.class, unlockMarleen());
        write(new KeyFile(UUID.randomUUID(), file.school(), file.slots()));
        assertInstanceOf(UnlockOutcome.WrongPassword.class, unlockMarleen());
    }

    @Test
    void aSlotAddedOrRemovedIsFoundAfterUnlocking() throws IOException {
        write(file.without(joost));
        assertEquals(new UnlockOutcome.KeyFileTampered(), unlockMarleen());
        SlotCrypto crypto = new SlotCrypto(new KeyDerivation(Fixture.POLICY), new SecureRandom());
        SlotOwner stranger = SlotOwner.colleague(UUID.randomUUID(), "Invaller", "");
        KeySlot added = crypto.wrap(
                file.storeId(),
                stranger,
                false,
                "een vreemde kiest dit".toCharArray(),
                OpenKeys.random(new SecureRandom()));
        write(file.with(added));
        assertEquals(new UnlockOutcome.KeyFileTampered(), unlockMarleen());
    }

    @Test
    void aChangedSchoolAWithdrawnRightAndARenamedColleagueAreFound() throws IOException {
        write(file.named("Basisschool Elders"));
        assertEquals(new UnlockOutcome.KeyFileTampered(), unlockMarleen());
        write(file.with(marleen.withoutRestrictedKey()));
        assertEquals(new UnlockOutcome.KeyFileTampered(), unlockMarleen());
        SlotHeader h = joost.header();
        SlotOwner renamed = SlotOwner.colleague(Fixture.JOOST_ID, "Joost B.", "");
        forge(new KeySlot(
                new SlotHeader(h.id(), renamed, h.temporaryPassword(), h.kdf(), h.salt()),
                joost.storeKey(),
                joost.restrictedKey()));
        assertEquals(new UnlockOutcome.KeyFileTampered(), unlockMarleen());
    }

    @Test
    void aTamperedFileIsNotWrittenOver() throws IOException {
        write(file.without(joost));
        byte[] before = Files.readAllBytes(fixture.keyFile);
        assertEquals(
                new KeyChange.KeyFileUnusable(KeyFileProblem.TAMPERED),
                fixture.vault().keyRing().renameSchool(keys, "Basisschool Elders"));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(fixture.keyFile)));
    }

    @Test
    void weakAndHostileParametersAreRefusedBeforeAnythingIsDerivedOrCounted() throws IOException {
        Files.deleteIfExists(fixture.attempts);
        refuse(new KdfParameters(63, 1, 1), KdfRefusal.TOO_WEAK);
        refuse(new KdfParameters(64, 0, 1), KdfRefusal.TOO_WEAK);
        refuse(new KdfParameters(64, 1, 0), KdfRefusal.TOO_WEAK);
        refuse(new KdfParameters(-1, -1, -1), KdfRefusal.TOO_WEAK);
        refuse(new KdfParameters(Integer.MAX_VALUE, 1, 1), KdfRefusal.TOO_COSTLY);
        refuse(new KdfParameters(64, Integer.MAX_VALUE, 1), KdfRefusal.TOO_COSTLY);
        refuse(new KdfParameters(64, 1, 2), KdfRefusal.TOO_COSTLY);
        assertFalse(Files.exists(fixture.attempts));
    }

    private void refuse(KdfParameters parameters, KdfRefusal reason) throws IOException {
        SlotHeader h = marleen.header();
        SlotHeader changed = new SlotHeader(h.id(), h.owner(), h.temporaryPassword(), parameters, h.salt());
        forge(new KeySlot(changed, marleen.storeKey(), marleen.restrictedKey()));
        assertEquals(new UnlockOutcome.ParametersRefused(reason), unlockMarleen());
        assertEquals(
                new UnlockOutcome.ParametersRefused(reason),
                fixture.unlock(UUID.randomUUID(), Fixture.PASSWORD),
                "an unknown user");
    }

    private UnlockOutcome unlockMarleen() throws IOException {
        UnlockOutcome outcome = fixture.unlock(Fixture.MARLEEN_ID, Fixture.PASSWORD);
        if (outcome instanceof UnlockOutcome.WrongPassword) {
            Files.delete(fixture.attempts);
        }
        return outcome;
    }

    private void forge(KeySlot slot) throws IOException {
        write(file.with(slot));
    }

    /** Writes with the old mac and a right checksum, as a stranger could. */
    private void write(KeyFile changed) throws IOException {
        byte[] before = KeyFileFormat.encode(file, keys.store());
        byte[] after = KeyFileFormat.encode(changed, keys.store());
        System.arraycopy(before, before.length - 64, after, after.length - 64, 32);
        Files.write(fixture.keyFile, KeyFileDamageTest.forged(after));
        Files.write(fixture.keyFile.resolveSibling("key.previous"), KeyFileDamageTest.forged(after));
    }
}
