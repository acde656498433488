package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRoomTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));

    @TempDir
    Path root;

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-17T08:00:00Z"));
    private long room = Long.MAX_VALUE / 8;

    @Test
    @Requirement("PT-02")
    void aFullDiskRefusesWithReadingGoingOnAndSavesAgainWhenThereIsRoom() {
        TestStore.fresh(root, clock).close();
        var opened = assertInstanceOf(OpenOutcome.Opened.class, opener().open(step -> {}));
        try (Store store = opened.store()) {
            TestRecords.setting(store, ME, "a", "one");
            room = 1000;
            var refused = assertThrows(StoreRefuses.class, () -> TestRecords.setting(store, ME, "b", "two"));
            assertEquals(StoreRefuses.Reason.DISK_FULL, refused.reason());
            assertEquals(1, store.<Integer>read(sql -> sql.fetchCount(SETTING)));
            room = Long.MAX_VALUE / 8;
            TestRecords.setting(store, ME, "b", "two");
            assertEquals(2, store.<Integer>read(sql -> sql.fetchCount(SETTING)));
        }
    }

    @Test
    void withoutRoomForACopyAStoreIsNotRescuedAndNotTouched() throws IOException {
        TestStore.fresh(root, clock).close();
        StoreFolder folder = new StoreFolder(root);
        Files.write(folder.data(), new byte[100], java.nio.file.StandardOpenOption.APPEND);
        String before = FileSeal.of(folder.data());
        room = 1000;
        assertInstanceOf(OpenOutcome.DiskRefuses.class, opener().open(step -> {}));
        assertEquals(before, FileSeal.of(folder.data()));
    }

    @Test
    void withoutRoomNoBackupIsBegun() {
        try (Store store = TestStore.fresh(root, clock)) {
            room = 1000;
            var backups = new Backups(parts(), () -> new byte[0], BackupRules.usual(java.time.ZoneOffset.UTC));
            assertInstanceOf(BackupOutcome.BackupRefused.class, backups.make());
        }
    }

    private StoreOpener opener() {
        return new StoreOpener(parts());
    }

    private StoreParts parts() {
        TestSecrets secrets = TestSecrets.usual();
        return new StoreParts(new StoreFolder(root), secrets, clock, new Schema(secrets), () -> room, "file:");
    }
}
