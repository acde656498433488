package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AUDIT;
import static nl.driehoek.store.jooq.Tables.HISTORY;
import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.driehoek.house.Requirement;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the program at random moments, sometimes twice in a row, and counts what is left. */
class KillTest {

    private static final int KILLS = Boolean.getBoolean("driehoek.nightly") ? 200 : 20;
    private static final int BURST = 25;

    @TempDir
    Path root;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final TreeSet<Long> acknowledged = new TreeSet<>();

    @Test
    @Requirement("PT-02")
    void everyAcknowledgedSaveSurvivesTheEndOfTheProgramAtAnyMoment() throws Exception {
        TestStore.fresh(root, InstantSource.system()).close();
        for (int kill = 0; kill < KILLS; kill++) {
            Moment moment = Moment.of(random.nextInt(100));
            endProgramWhile(moment);
            if (random.nextInt(4) != 0) {
                count("seed " + seed + ", end " + kill + " while " + moment);
            }
        }
        count("seed " + seed);
        assertTrue(acknowledged.size() > KILLS / 2, "too few saves to prove anything");
    }

    private enum Moment {
        WRITING,
        OPENING,
        CLOSING;

        static Moment of(int percent) {
            return percent < 70 ? WRITING : percent < 85 ? OPENING : CLOSING;
        }
    }

    private void endProgramWhile(Moment moment) throws IOException, InterruptedException {
        int burst = 1 + random.nextInt(BURST);
        Process child = start(moment == Moment.CLOSING ? burst : Integer.MAX_VALUE);
        try (BufferedReader said = child.inputReader()) {
            String end = end(moment);
            int left = moment == Moment.WRITING ? burst : 1;
            while (left > 0) {
                String line = said.readLine();
                assertTrue(line != null && !line.startsWith("refused"), "seed " + seed + ": " + line);
                hear(line);
                left -= line.startsWith(end) ? 1 : 0;
            }
            child.waitFor(random.nextInt(moment == Moment.OPENING ? 600 : 30), TimeUnit.MILLISECONDS);
            // by its handle, because the process itself would close the stream we still read
            child.toHandle().destroyForcibly();
            child.waitFor();
            said.lines().forEach(this::hear);
        }
    }

    private static String end(Moment moment) {
        return switch (moment) {
            case WRITING -> "saved";
            case OPENING -> "opening";
            case CLOSING -> "closing";
        };
    }

    private void hear(String line) {
        if (line.startsWith("saved ")) {
            acknowledged.add(Long.valueOf(line.substring("saved ".length())));
        }
        if (line.startsWith("first ") && !acknowledged.isEmpty()) {
            long first = Long.parseLong(line.substring("first ".length()));
            assertTrue(first > acknowledged.last(), "seed " + seed + ": lost before " + first);
        }
    }

    private Process start(int saves) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillChild.class.getName(),
                root.toString(),
                Integer.toString(saves));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void count(String message) {
        var outcome = TestStore.opener(root, InstantSource.system()).open(step -> {});
        try (Store store =
                assertInstanceOf(OpenOutcome.Opened.class, outcome, message).store()) {
            store.read(sql -> {
                count(sql, message);
                return null;
            });
        }
    }

    private void count(DSLContext sql, String message) {
        long rows = sql.fetchCount(AUDIT);
        List<String> expected = LongStream.rangeClosed(1, rows)
                .mapToObj(number -> "record " + number)
                .sorted()
                .toList();
        assertEquals(
                expected,
                sql.select(SETTING.NAME).from(SETTING).orderBy(SETTING.NAME).fetch(SETTING.NAME),
                message);
        assertEquals(rows, sql.fetchCount(HISTORY), message);
        assertTrue(acknowledged.isEmpty() || acknowledged.last() <= rows, message);
        Attachments attachments = new Attachments(sql);
        LongStream.rangeClosed(1, rows)
                .filter(KillChild::hasAttachment)
                .forEach(number -> assertTrue(
                        attachments.bytes(Sha256.hex(KillChild.content(number))).isPresent(), message));
    }
}
