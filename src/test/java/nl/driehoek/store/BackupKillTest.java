package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the program while it makes a backup and while it puts one back: what was there before can always be had again. */
class BackupKillTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));
    private static final int ENDS = Boolean.getBoolean("driehoek.nightly") ? 60 : 4;
    private static final int IN_BACKUP = 10;
    private static final int SAVED = 15;

    @TempDir
    Path root;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    @Requirement("PT-10")
    void aBackupThatWasCutShortNeverCountsAndTheStoreIsWhole() throws Exception {
        try (Store store = TestStore.fresh(root, InstantSource.system())) {
            save(store, 0, SAVED);
        }
        for (int end = 0; end < ENDS; end++) {
            String message = "seed " + seed + ", end " + end;
            endProgram(root.toString());
            for (BackupInfo backup : BackupKillChild.of(root).all()) {
                assertEquals(SAVED, rowsOf(backup.file()), message);
            }
            assertEquals(SAVED, rows(root, message), message);
        }
    }

    @Test
    @Requirement("PT-10")
    void aRestoreThatWasCutShortLeavesTheOldStoreOrTheBackup() throws Exception {
        Path backup = backupOfTheFirst();
        for (int end = 0; end < ENDS; end++) {
            String message = "seed " + seed + ", end " + end;
            endProgram(root.toString(), backup.toString());
            OpenOutcome outcome = TestStore.opener(root, InstantSource.system()).open(step -> {});
            if (outcome instanceof OpenOutcome.Opened opened) {
                try (Store store = opened.store()) {
                    int rows = store.read(sql -> sql.fetchCount(SETTING));
                    assertTrue(rows == IN_BACKUP || rows == SAVED, message + ": " + rows);
                }
            }
            assertInstanceOf(RestoreOutcome.Restored.class, BackupKillChild.restore(root, backup), message);
            assertEquals(IN_BACKUP, rows(root, message), message);
        }
    }

    private Path backupOfTheFirst() {
        try (Store store = TestStore.fresh(root, InstantSource.system())) {
            save(store, 0, IN_BACKUP);
            BackupOutcome made = BackupKillChild.of(root).make();
            save(store, IN_BACKUP, SAVED);
            return assertInstanceOf(BackupOutcome.Made.class, made).backup().file();
        }
    }

    private static void save(Store store, int from, int until) {
        for (int row = from; row < until; row++) {
            TestRecords.setting(store, ME, "record " + row, "text ".repeat(2000));
        }
    }

    private static int rows(Path folder, String message) {
        OpenOutcome outcome = TestStore.opener(folder, InstantSource.system()).open(step -> {});
        try (Store store =
                assertInstanceOf(OpenOutcome.Opened.class, outcome, message).store()) {
            return store.read(sql -> sql.fetchCount(SETTING));
        }
    }

    private int rowsOf(Path backup) throws IOException {
        Path elsewhere = root.resolve("elsewhere");
        Folders.delete(elsewhere);
        assertInstanceOf(RestoreOutcome.Restored.class, BackupKillChild.restore(elsewhere, backup));
        return rows(elsewhere, "restored elsewhere");
    }

    private void endProgram(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BackupKillChild.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = child.inputReader()) {
            assertEquals("working", said.readLine(), "seed " + seed);
            child.waitFor(random.nextInt(800), TimeUnit.MILLISECONDS);
            child.destroyForcibly();
            child.waitFor();
        }
    }
}
