package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileDamageTest {

    private static final int HASH = 32;

    @TempDir
    Path folder;

    private Fixture fixture;
    private byte[] good;

    @BeforeEach
    void keyFileWithTwoColleagues() throws IOException {
        fixture = new Fixture(folder);
        fixture.addJoost(fixture.make().keys());
        good = Files.readAllBytes(fixture.keyFile);
    }

    @Test
    void everyTruncationIsNoticed() {
        for (int length = 0; length < good.length; length++) {
            assertEquals(
                    new KeyFileFormat.Decoded.Damaged(),
                    KeyFileFormat.decode(Arrays.copyOf(good, length)),
                    "" + length);
        }
        assertEquals(new KeyFileFormat.Decoded.Damaged(), KeyFileFormat.decode(Arrays.copyOf(good, good.length + 1)));
    }

    @Test
    void everyFlippedBitIsNoticed() {
        for (int bit = 0; bit < good.length * 8; bit++) {
            assertEquals(new KeyFileFormat.Decoded.Damaged(), KeyFileFormat.decode(flipped(good, bit)), "bit " + bit);
        }
    }

    @Test
    void aFlippedBitUnderAForgedChecksumNeverOpens() {
        assertTrue(opens(forged(good)), "the forging itself must be right");
        for (int bit = 0; bit < (good.length - HASH) * 8; bit++) {
            assertFalse(opens(forged(flipped(good, bit))), "bit " + bit);
        }
    }

    @Test
    void rubbishUnderAForgedChecksumNeverOpens() {
        long seed = new SecureRandom().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good.clone();
            int at = 8 + random.nextInt(bytes.length - HASH - 8);
            byte[] rubbish = new byte[Math.min(1 + random.nextInt(40), bytes.length - at)];
            random.nextBytes(rubbish);
            System.arraycopy(rubbish, 0, bytes, at, rubbish.length);
            int length = random.nextBoolean() ? bytes.length : 60 + random.nextInt(bytes.length - 60);
            byte[] forged = forged(Arrays.copyOf(bytes, length));
            assertEquals(Arrays.equals(good, forged), opens(forged), "seed " + seed + " round " + i);
        }
    }

    @Test
    void aDamagedFileIsReplacedByItsCopyAndKept() throws IOException {
        byte[] damaged = flipped(good, 1234);
        Files.write(fixture.keyFile, damaged);
        var unlocked = fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
        assertEquals(KeyFileCopy.PREVIOUS, unlocked.copy());
        assertEquals(-1, Arrays.mismatch(damaged, Files.readAllBytes(folder.resolve("key.damaged"))));
        assertEquals(
                KeyFileCopy.CURRENT,
                fixture.unlocked(Fixture.JOOST_ID, Fixture.OTHER_PASSWORD).copy());
    }

    @Test
    void aMissingFileIsReplacedByItsCopy() throws IOException {
        Files.delete(fixture.keyFile);
        assertEquals(
                KeyFileCopy.PREVIOUS,
                fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD).copy());
        assertEquals(
                KeyFileCopy.CURRENT,
                fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD).copy());
    }

    @Test
    void twoDamagedCopiesAreSaidToBeDamagedAndStayAsTheyAre() throws IOException {
        byte[] damaged = Arrays.copyOf(good, good.length / 2);
        Files.write(fixture.keyFile, damaged);
        Files.write(folder.resolve("key.previous"), new byte[0]);
        assertEquals(new KeyFileRead.Damaged(), fixture.vault().look());
        assertEquals(new UnlockOutcome.KeyFileDamaged(), fixture.unlock(Fixture.MARLEEN_ID, Fixture.PASSWORD));
        assertInstanceOf(
                VaultPreparation.AlreadyThere.class,
                fixture.vault()
                        .prepare(Fixture.STORE, Fixture.SCHOOL, Fixture.MARLEEN, Fixture.PASSWORD.toCharArray()));
        assertEquals(-1, Arrays.mismatch(damaged, Files.readAllBytes(fixture.keyFile)));
    }

    @Test
    void aNewerFormatIsSaidToBeNewerEvenWithAnOlderCopyBesideIt() throws IOException {
        byte[] newer = good.clone();
        newer[9] = 2;
        Files.write(fixture.keyFile, forged(newer));
        assertEquals(new KeyFileRead.TooNew(2), fixture.vault().look());
        assertEquals(new UnlockOutcome.KeyFileTooNew(2), fixture.unlock(Fixture.MARLEEN_ID, Fixture.PASSWORD));
    }

    @Test
    void aHugeFileIsNotReadAtAll() throws IOException {
        Files.write(fixture.keyFile, new byte[KeyFileFormat.MAX_BYTES + 1]);
        Files.delete(folder.resolve("key.previous"));
        assertEquals(new KeyFileRead.Damaged(), fixture.vault().look());
    }

    /** Whether Marleen's password leads to proven keys in {@code bytes}; nothing here may throw. */
    private static boolean opens(byte[] bytes) {
        SlotCrypto crypto = new SlotCrypto(new KeyDerivation(Fixture.POLICY), new SecureRandom());
        return KeyFileFormat.decode(bytes) instanceof KeyFileFormat.Decoded.Whole(KeyFile file, Octets mac)
                && file.slotOf(Fixture.MARLEEN_ID)
                        .filter(slot -> crypto.refusal(slot).isEmpty())
                        .flatMap(slot -> crypto.unwrap(file.storeId(), slot, Fixture.PASSWORD.toCharArray()))
                        .filter(keys -> KeyFileFormat.proven(file, mac, keys.store()))
                        .isPresent();
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << (bit % 8));
        return changed;
    }

    static byte[] forged(byte[] bytes) {
        try {
            byte[] body = Arrays.copyOf(bytes, bytes.length - HASH);
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(body);
            return new OctetWriter().raw(body).raw(sum).toBytes();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
