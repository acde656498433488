package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;

/** A program of its own, with a temporary folder of its own, that takes one name through everything the store does. */
public final class LeakChild {

    /** A name that exists nowhere else. */
    static final String NAME = "Zwaluwstaartje Quibbelmans";

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));

    private LeakChild() {}

    /** Argument: the folder of the store. Ends without closing a store that it left open, as a crash does. */
    public static void main(String[] args) throws IOException {
        StoreFolder folder = new StoreFolder(Path.of(args[0]));
        savingAndBackup(folder);
        crashAndRescue(folder);
        damage(folder);
        System.out.println("done");
        Runtime.getRuntime().halt(0);
    }

    private static void savingAndBackup(StoreFolder folder) {
        try (Store store = TestStore.fresh(folder.root(), InstantSource.system())) {
            save(store);
            var failure = assertThrows(StoreFailure.class, () -> TestRecords.setting(store, ME, NAME, NAME));
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            assertFalse(trace.toString().contains(NAME));
            var backups = new Backups(
                    folder,
                    TestSecrets.usual(),
                    InstantSource.system(),
                    () -> new byte[100],
                    BackupRules.usual(ZoneOffset.UTC));
            assertInstanceOf(BackupOutcome.Made.class, backups.make());
        }
    }

    private static void crashAndRescue(StoreFolder folder) throws IOException {
        Files.createFile(folder.openMarker());
        Files.write(folder.data(), new byte[4096], StandardOpenOption.APPEND);
        TestStore.again(folder.root(), InstantSource.system()).close();
    }

    private static void damage(StoreFolder folder) throws IOException {
        byte[] whole = Files.readAllBytes(folder.data());
        Files.write(folder.data(), Arrays.copyOf(whole, whole.length / 2));
        var outcome = TestStore.opener(folder.root(), InstantSource.system()).open(step -> {});
        assertFalse(outcome instanceof OpenOutcome.Opened);
        Files.write(folder.data(), whole);
        Store left = TestStore.again(folder.root(), InstantSource.system());
        left.write(ME, writing -> {
            TestRecords.setting(writing, NAME + " again", NAME);
            return null;
        });
    }

    private static void save(Store store) {
        store.write(ME, writing -> {
            TestRecords.setting(writing, NAME, "text about " + NAME);
            return Attachments.add(writing, (NAME + " ").repeat(5000).getBytes(StandardCharsets.UTF_8), "text/plain");
        });
    }
}
