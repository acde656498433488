package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AUDIT;
import static nl.driehoek.store.jooq.Tables.HISTORY;
import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import org.h2.store.fs.FilePath;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records what reaches the disk, builds what a power cut at any moment would leave, and opens that. */
class PowerCutTest {

    private static final int CUTS = Boolean.getBoolean("driehoek.nightly") ? 300 : 60;
    private static final int SAVES = 60;

    /** So many acts until the store is open and the first saves are made; H2 writes much at once there. */
    private static final int WHILE_OPENING = 26;

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));

    @TempDir
    Path root;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-17T08:00:00Z"));
    private final RecordingDisk disk = new RecordingDisk();
    private final List<Integer> acknowledgedAt = new ArrayList<>();

    @BeforeEach
    void register() {
        RecordingDisk.forget();
        FilePath.register(disk);
    }

    @AfterEach
    void unregister() {
        FilePath.unregister(disk);
        RecordingDisk.forget();
    }

    @Test
    @Requirement("PT-02")
    void afterAPowerCutEveryAcknowledgedSaveIsThere() throws IOException {
        StoreFolder folder = new StoreFolder(root.resolve("place"));
        TestStore.fresh(folder.root(), clock).close();
        byte[] before = Files.readAllBytes(folder.data());
        byte[] mark = Files.readAllBytes(folder.mark());
        save(folder);
        for (int cut = 0; cut < CUTS; cut++) {
            int moment = random.nextInt((cut % 2 == 0 ? WHILE_OPENING : RecordingDisk.count()) + 1);
            String message = "seed " + seed + ", cut " + cut + " after " + moment;
            open(RecordingDisk.image(before, moment, random), mark, acknowledged(moment), message);
        }
    }

    @Test
    @Requirement("PT-02")
    void aSaveThatMissesItsMiddleIsLeftOutAndSaid() throws IOException {
        StoreFolder folder = new StoreFolder(root.resolve("place"));
        TestStore.fresh(folder.root(), clock).close();
        byte[] before = Files.readAllBytes(folder.data());
        byte[] mark = Files.readAllBytes(folder.mark());
        save(folder);
        for (int save = 5; save <= SAVES; save += 20) {
            int moment = acknowledgedAt.get(save - 1) - 1;
            OpenOutcome.Opened opened = open(RecordingDisk.hollow(before, moment), mark, save - 1, "save " + save);
            assertTrue(opened.notes().contains(OpeningNote.TORN_WRITE_LEFT_OUT), "save " + save);
        }
    }

    private void save(StoreFolder folder) {
        TestSecrets secrets = TestSecrets.usual();
        var parts = new StoreParts(
                folder, secrets, clock, new Schema(secrets), () -> Long.MAX_VALUE / 8, disk.getScheme() + ":");
        var outcome = new StoreOpener(parts).open(step -> {});
        try (Store store = assertInstanceOf(OpenOutcome.Opened.class, outcome).store()) {
            for (int save = 1; save <= SAVES; save++) {
                int number = save;
                store.write(ME, writing -> {
                    TestRecords.setting(writing, "record " + number, "text ".repeat(random.nextInt(600)));
                    byte[] scan =
                            ("scan " + number).repeat(random.nextInt(8000) + 1).getBytes(StandardCharsets.UTF_8);
                    return number % 5 == 0 ? Attachments.add(writing, scan, "image/png") : "";
                });
                acknowledgedAt.add(RecordingDisk.count());
            }
        }
        assertTrue(RecordingDisk.count() > SAVES, "nothing was recorded");
    }

    private long acknowledged(int moment) {
        return acknowledgedAt.stream().filter(at -> at <= moment).count();
    }

    private OpenOutcome.Opened open(byte[] image, byte[] mark, long acknowledged, String message) throws IOException {
        StoreFolder after = new StoreFolder(root.resolve("after"));
        Folders.delete(after.root());
        Files.createDirectories(after.root());
        Files.write(after.data(), image);
        Files.write(after.mark(), mark);
        new OpenMarker(after).set();
        OpenOutcome outcome = TestStore.opener(after.root(), clock).open(step -> {});
        OpenOutcome.Opened opened = assertInstanceOf(OpenOutcome.Opened.class, outcome, message);
        try (Store store = opened.store()) {
            store.read(sql -> {
                count(sql, acknowledged, message);
                return null;
            });
        }
        return opened;
    }

    private static void count(DSLContext sql, long acknowledged, String message) {
        int rows = sql.fetchCount(SETTING);
        assertTrue(rows >= acknowledged && rows <= acknowledged + 1, message + ": " + rows + " of " + acknowledged);
        assertEquals(rows, sql.fetchCount(AUDIT), message);
        assertEquals(rows, sql.fetchCount(HISTORY), message);
    }
}
