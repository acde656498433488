package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoils the file of a closed store: every change is noticed, and the spoiled file is left as it is. */
class StoreDamageTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));
    private static final boolean NIGHTLY = Boolean.getBoolean("driehoek.nightly");

    @TempDir
    Path root;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-17T08:00:00Z"));
    private byte[] whole;

    @BeforeEach
    void fill() throws IOException {
        try (Store store = TestStore.fresh(root, clock)) {
            for (int row = 0; row < 30; row++) {
                int number = row;
                store.write(ME, writing -> {
                    TestRecords.setting(writing, "record " + number, "text ".repeat(100));
                    byte[] scan = ("scan " + number).repeat(2000).getBytes(StandardCharsets.UTF_8);
                    return Attachments.add(writing, scan, "image/png");
                });
            }
        }
        whole = Files.readAllBytes(folder().data());
    }

    @Test
    @Requirement("PT-02")
    void aShortenedFileIsNeverOpened() throws IOException {
        for (int round = 0; round < (NIGHTLY ? 60 : 15); round++) {
            refused(Arrays.copyOf(whole, random.nextInt(whole.length)), "seed " + seed + " round " + round);
        }
    }

    @Test
    @Requirement("PT-02")
    void aSingleChangedBitIsNeverOpened() throws IOException {
        for (int round = 0; round < (NIGHTLY ? 200 : 25); round++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            refused(flipped, "seed " + seed + " round " + round);
        }
    }

    @Test
    void theWholeFileStillOpensAfterwards() throws IOException {
        refused(Arrays.copyOf(whole, whole.length / 2), "half");
        Files.write(folder().data(), whole);
        TestStore.again(root, clock).close();
        assertFalse(Files.exists(folder().openMarker()));
    }

    private void refused(byte[] spoiled, String message) throws IOException {
        Files.write(folder().data(), spoiled);
        OpenOutcome outcome = TestStore.opener(root, clock).open(step -> {});
        assertFalse(outcome instanceof OpenOutcome.Opened, message);
        assertArrayEquals(spoiled, Files.readAllBytes(folder().data()), message);
        if (outcome instanceof OpenOutcome.StoreDamaged damaged) {
            assertArrayEquals(spoiled, Files.readAllBytes(damaged.kept()), message);
        } else {
            assertInstanceOf(OpenOutcome.StoreOlderThanExpected.class, outcome, message);
        }
        assertEquals(false, Files.exists(folder().openMarker()), message);
    }

    private StoreFolder folder() {
        return new StoreFolder(root);
    }
}
