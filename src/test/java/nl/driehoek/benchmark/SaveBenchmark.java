package nl.driehoek.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.Store;
import nl.driehoek.store.TestStore;
import nl.driehoek.store.jooq.Tables;

/**
 * How long a save takes until it is certainly on disk, beside the least any program can do on the same disk in the same
 * run (append the same bytes to a plain file and force it), and beside SQLite with {@code synchronous=FULL}, which writes
 * the same rows unencrypted. Run: {@code java -cp … nl.driehoek.benchmark.SaveBenchmark
 * [folder] [saves]}.
 */
public final class SaveBenchmark {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));
    private static final String REPORT = "{\"shared\":\"" + "Een zin over het gesprek. ".repeat(150) + "\"}";

    private SaveBenchmark() {}

    /** Prints p50 and p95 in milliseconds of all three, and the ratio to SQLite. */
    public static void main(String[] args) throws Exception {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("driehoek-benchmark");
        Files.createDirectories(folder);
        int saves = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        double[] plain = new double[saves];
        double[] lite = new double[saves];
        double[] store = new double[saves];
        try (FileChannel file =
                        FileChannel.open(folder.resolve("plain"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                SqliteYardstick sqlite = new SqliteYardstick(folder.resolve("sqlite"));
                Store open = TestStore.fresh(folder.resolve("store"), InstantSource.system())) {
            for (int save = -saves / 2; save < saves; save++) {
                int index = Math.max(save, 0);
                plain[index] = milliseconds(() -> append(file));
                lite[index] = milliseconds(() -> sqlite.save(UUID.randomUUID(), REPORT));
                store[index] = milliseconds(() -> save(open));
            }
        }
        print("plain file, append and force", plain);
        print("SQLite FULL, not encrypted", lite);
        print("Driehoek, encrypted", store);
        System.out.printf(
                "to SQLite: p50 %.2f, p95 %.2f%n", at(store, 50) / at(lite, 50), at(store, 95) / at(lite, 95));
    }

    private static void save(Store store) {
        UUID id = UUID.randomUUID();
        store.write(ME, writing -> {
            writing.sql()
                    .insertInto(Tables.SHEET)
                    .set(Tables.SHEET.KIND, RecordKind.REPORT.name())
                    .set(Tables.SHEET.ID, id)
                    .set(Tables.SHEET.DOCUMENT, REPORT)
                    .set(Tables.SHEET.REVISION, 1)
                    .set(Tables.SHEET.CHANGED_AT, writing.at())
                    .set(Tables.SHEET.CHANGED_BY, ME.value())
                    .execute();
            writing.saved(Act.CHANGED, RecordKind.REPORT, id, 1, REPORT);
            return null;
        });
    }

    private static void append(FileChannel file) throws IOException {
        // the report goes to its sheet and to history, so the reference writes it twice too
        file.write(ByteBuffer.wrap((REPORT + REPORT).getBytes(java.nio.charset.StandardCharsets.UTF_8)), file.size());
        file.force(true);
    }

    private static double milliseconds(Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String name, double[] times) {
        System.out.printf("%-32s p50 %6.2f ms  p95 %6.2f ms%n", name, at(times, 50), at(times, 95));
    }

    private static double at(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** One thing to time. */
    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }
}
