package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that stops taking writes in the middle of a save. */
class FailingDiskTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));

    @TempDir
    Path root;

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-17T08:00:00Z"));
    private final FailingDisk disk = new FailingDisk();
    private int saved;

    @BeforeEach
    void register() {
        FilePath.register(disk);
    }

    @AfterEach
    void unregister() {
        FailingDisk.allow(Integer.MAX_VALUE);
        FilePath.unregister(disk);
    }

    @Test
    @Requirement("PT-02")
    void aDiskThatFailsWhileSavingIsSaidAndLosesNothingThatWasSaved() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            StoreFolder folder = new StoreFolder(root.resolve("place" + round));
            String message = "seed " + seed + " round " + round;
            TestStore.fresh(folder.root(), clock).close();
            StoreRefuses refused = saveUntilRefused(folder, random.nextInt(40));
            assertEquals(StoreRefuses.Reason.DISK_FAILED, refused.reason(), message);
            try (Store store = TestStore.again(folder.root(), clock)) {
                int rows = store.read(sql -> sql.fetchCount(SETTING));
                assertTrue(rows == saved || rows == saved + 1, message + ": " + rows + " of " + saved);
            }
        }
    }

    private StoreRefuses saveUntilRefused(StoreFolder folder, int writes) {
        TestSecrets secrets = TestSecrets.usual();
        var parts = new StoreParts(
                folder, secrets, clock, new Schema(secrets), () -> Long.MAX_VALUE / 8, disk.getScheme() + ":");
        Store store = assertInstanceOf(OpenOutcome.Opened.class, new StoreOpener(parts).open(step -> {}))
                .store();
        saved = 0;
        FailingDisk.allow(writes);
        StoreRefuses refused = assertThrows(StoreRefuses.class, () -> {
            while (true) {
                TestRecords.setting(store, ME, "record " + saved, "text ".repeat(400));
                saved++;
            }
        });
        assertThrows(StoreFailure.class, store::close);
        FailingDisk.allow(Integer.MAX_VALUE);
        return refused;
    }
}
