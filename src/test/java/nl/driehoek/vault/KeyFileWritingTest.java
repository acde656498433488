package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stops a write, one good copy of the key file is there. */
class KeyFileWritingTest {

    private static final int KILLS = Integer.getInteger("driehoek.kills", 6);

    @TempDir
    Path folder;

    private Fixture fixture;

    @BeforeEach
    void folder() {
        fixture = new Fixture(folder);
    }

    @Test
    void aProgramKilledWhileChangingPasswordsLeavesTheLastOrTheNextPassword() throws Exception {
        fixture.make();
        long seed = new SecureRandom().nextLong();
        Random random = new Random(seed);
        int changes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killWhileChanging(changes, 1 + random.nextInt(12), random.nextInt(9_000_000));
            Files.deleteIfExists(fixture.attempts);
            boolean next = fixture.unlock(Fixture.MARLEEN_ID, KeyFileChanger.password(acknowledged + 1))
                    instanceof UnlockOutcome.Unlocked;
            changes = next ? acknowledged + 1 : acknowledged;
            var unlocked = fixture.unlock(Fixture.MARLEEN_ID, KeyFileChanger.password(changes));
            assertInstanceOf(UnlockOutcome.Unlocked.class, unlocked, "seed " + seed + " kill " + kill);
        }
    }

    @Test
    void whereverTheDiskRefusesTheOldFileStaysGood() throws IOException {
        OpenKeys keys = fixture.make().keys();
        for (String step : List.of("key.next", "key.keep")) {
            Path obstacle = Files.createDirectory(folder.resolve(step));
            assertEquals(new KeyChange.NotWritten(), fixture.vault().keyRing().renameSchool(keys, "Elders"), step);
            assertEquals(
                    KeyFileCopy.CURRENT,
                    fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD).copy());
            assertEquals(Fixture.SCHOOL, fixture.onDisk().school());
            Files.delete(obstacle);
        }
        assertInstanceOf(KeyChange.Changed.class, fixture.vault().keyRing().renameSchool(keys, "Elders"));
    }

    @Test
    void halfWrittenLeftoversDoNotMatter() throws IOException {
        OpenKeys keys = fixture.make().keys();
        byte[] good = Files.readAllBytes(fixture.keyFile);
        for (int length = 0; length <= good.length; length += 50) {
            Files.write(folder.resolve("key.next"), Arrays.copyOf(good, length));
            Files.write(folder.resolve("key.keep"), Arrays.copyOf(good, length));
            fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
        }
        assertInstanceOf(KeyChange.Changed.class, fixture.vault().keyRing().renameSchool(keys, "Elders"));
        assertFalse(Files.exists(folder.resolve("key.next")));
        fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
    }

    @Test
    void aStopBetweenTheTwoWritingsIsMadeGoodAtTheNextUnlock() throws IOException {
        OpenKeys keys = fixture.make().keys();
        byte[] old = Files.readAllBytes(fixture.keyFile);
        assertInstanceOf(KeyChange.Changed.class, fixture.vault().keyRing().renameSchool(keys, "Elders"));
        Path previous = folder.resolve("key.previous");
        Files.write(previous, old);
        fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
        assertEquals(-1, Arrays.mismatch(Files.readAllBytes(fixture.keyFile), Files.readAllBytes(previous)));
    }

    @Test
    void aChangeAfterDamageNeverOverwritesTheGoodCopyWithTheBadOne() throws IOException {
        OpenKeys keys = fixture.make().keys();
        Files.write(fixture.keyFile, new byte[] {1, 2, 3});
        Files.createDirectory(folder.resolve("key.next"));
        assertEquals(new KeyChange.NotWritten(), fixture.vault().keyRing().renameSchool(keys, "Elders"));
        assertEquals(
                KeyFileCopy.PREVIOUS,
                fixture.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD).copy());
        assertTrue(Files.exists(folder.resolve("key.damaged")));
    }

    /** Starts the program, kills it some time after {@code acknowledgements} more changes; answers the last one it said. */
    private int killWhileChanging(int before, int acknowledgements, int nanos) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeyFileChanger.class.getName(),
                        folder.toString(),
                        Integer.toString(before))
                .redirectErrorStream(true)
                .start();
        int last = before;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("ready", said.readLine());
            for (int i = 0; i < acknowledgements; i++) {
                last = Integer.parseInt(said.readLine());
            }
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            process.toHandle().destroyForcibly(); // unlike the process, its handle leaves the last words readable
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
            }
            process.waitFor();
        }
        return last;
    }
}
