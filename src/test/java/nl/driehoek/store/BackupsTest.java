package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import nl.driehoek.store.jooq.DefaultSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final byte[] KEYS = "the key file".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    private Instant now = Instant.parse("2026-11-17T08:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    @Requirement("PT-10")
    void everyRowAndFieldComesBackFromABackup() throws IOException {
        BackupInfo backup;
        List<String> before;
        try (Store store = filled(40)) {
            backup = made();
            before = everything(store);
            TestRecords.setting(store, ME, "after the backup", "x");
        }
        var outcome = assertInstanceOf(RestoreOutcome.Restored.class, restore(folder(), backup.file()));
        assertTrue(Files.exists(outcome.replaced().orElseThrow()));
        assertArrayEquals(KEYS, Files.readAllBytes(folder().keys()));
        try (Store store = TestStore.again(folder().root(), clock)) {
            assertEquals(before, everything(store));
        }
    }

    @Test
    @Requirement("PT-10")
    void aBackupOpensOnAnotherComputer() throws IOException {
        BackupInfo backup;
        List<String> before;
        try (Store store = filled(5)) {
            backup = made();
            before = everything(store);
        }
        assertArrayEquals(KEYS, Restore.keyFile(backup.file()).orElseThrow());
        StoreFolder elsewhere = new StoreFolder(root.resolve("elsewhere"));
        var outcome = assertInstanceOf(RestoreOutcome.Restored.class, restore(elsewhere, backup.file()));
        assertEquals(Optional.empty(), outcome.replaced());
        try (Store store = TestStore.again(elsewhere.root(), clock)) {
            assertEquals(before, everything(store));
        }
    }

    @Test
    void aBackupMadeWhileOthersWriteIsWhole() throws InterruptedException {
        try (Store store = filled(20)) {
            AtomicBoolean enough = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int row = 0; !enough.get(); row++) {
                    TestRecords.setting(store, ME, "during " + row, "text ".repeat(200));
                }
            });
            for (int round = 0; round < 3; round++) {
                long least = store.read(sql -> new AuditTrail(sql).head().number());
                now = now.plusSeconds(60);
                assertTrue(made().auditNumber() >= least);
            }
            enough.set(true);
            writer.join();
        }
    }

    @Test
    void aShortenedOrChangedBackupIsNeverPutBack() throws IOException {
        BackupInfo backup;
        try (Store store = filled(5)) {
            backup = made();
        }
        byte[] whole = Files.readAllBytes(backup.file());
        byte[] store = Files.readAllBytes(folder().data());
        long seed = 20261117;
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            byte[] spoiled = spoiled(whole, random, round % 2 == 0);
            Path file = root.resolve("spoiled");
            Files.write(file, spoiled);
            assertFalse(restore(folder(), file) instanceof RestoreOutcome.Restored, "seed " + seed + " round " + round);
            assertArrayEquals(store, Files.readAllBytes(folder().data()));
        }
    }

    @Test
    void theBackupOfAnotherStoreIsNotPutBack() {
        BackupInfo backup;
        try (Store store = filled(2)) {
            backup = made();
        }
        var other = new Restore(folder(), new TestSecrets(new UUID(7, 7), 2), clock);
        assertInstanceOf(RestoreOutcome.BackupOfAnotherStore.class, other.restore(backup.file()));
    }

    @Test
    void anOpenStoreIsNotReplaced() {
        try (Store store = filled(2)) {
            assertInstanceOf(RestoreOutcome.RestoreInUse.class, restore(folder(), made().file()));
        }
    }

    @Test
    void oneBackupADayIsDueAndADamagedStoreNamesTheNewest() throws IOException {
        try (Store store = filled(2)) {
            assertTrue(backups().isDue());
            made();
            assertFalse(backups().isDue());
            now = now.plus(Duration.ofDays(1));
            assertTrue(backups().isDue());
        }
        Files.write(folder().data(), new byte[10]);
        var outcome = assertInstanceOf(
                OpenOutcome.StoreDamaged.class,
                TestStore.opener(folder().root(), clock).open(step -> {}));
        assertEquals(backups().newest(), outcome.newestBackup());
        assertTrue(outcome.newestBackup().isPresent());
    }

    @Test
    void aCopyOnAnotherMediumIsReadBackAndCanBePutBack() throws IOException {
        BackupInfo backup;
        try (Store store = filled(2)) {
            backup = made();
        }
        Path medium = Files.createDirectory(root.resolve("medium"));
        var copied = assertInstanceOf(BackupCopy.Copied.class, new BackupCopy().copy(backup, medium));
        assertInstanceOf(RestoreOutcome.Restored.class, restore(folder(), copied.file()));
        assertInstanceOf(BackupCopy.CopyRefused.class, new BackupCopy().copy(backup, root.resolve("gone")));
    }

    @Test
    void nothingIsLeftInTheWorkingFolder() {
        try (Store store = filled(2)) {
            made();
            assertFalse(Files.exists(folder().backupWork()));
        }
    }

    private static byte[] spoiled(byte[] whole, Random random, boolean shorten) {
        if (shorten) {
            return java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] spoiled = whole.clone();
        // the directory at the end of a zip holds times and the like that mean nothing
        int at = 200 + random.nextInt(whole.length - 1000);
        spoiled[at] ^= (byte) (1 << random.nextInt(8));
        return spoiled;
    }

    private Store filled(int rows) {
        Store store = TestStore.fresh(folder().root(), clock);
        for (int row = 1; row <= rows; row++) {
            String name = Integer.toString(row);
            store.write(ME, writing -> {
                TestRecords.setting(writing, name, "value of " + name);
                return Attachments.add(writing, name.repeat(5000).getBytes(StandardCharsets.UTF_8), "text/plain");
            });
        }
        return store;
    }

    private static List<String> everything(Store store) {
        assertTrue(store.read(sql -> sql.fetchCount(SETTING)) > 0);
        return store.read(sql -> DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(table -> table.getName() + "\n"
                        + sql.selectFrom(table)
                                .orderBy(table.fields()[0])
                                .fetch()
                                .formatCSV())
                .toList());
    }

    private BackupInfo made() {
        return assertInstanceOf(BackupOutcome.Made.class, backups().make()).backup();
    }

    private Backups backups() {
        return new Backups(folder(), TestSecrets.usual(), clock, KEYS::clone, BackupRules.usual(ZONE));
    }

    private RestoreOutcome restore(StoreFolder folder, Path backup) {
        return new Restore(folder, TestSecrets.usual(), clock).restore(backup);
    }

    private StoreFolder folder() {
        return new StoreFolder(root.resolve("place"));
    }
}
