package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** A program that makes backups, or puts one back again and again, until it is ended. */
public final class BackupKillChild {

    static final byte[] KEYS = "the key file".getBytes(StandardCharsets.UTF_8);

    private BackupKillChild() {}

    /** Arguments: the folder, and the backup to put back, if that is the work. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        if (args.length > 1) {
            restoring(folder, Path.of(args[1]));
        } else {
            backingUp(folder);
        }
    }

    private static void backingUp(Path folder) {
        Store store = TestStore.again(folder, InstantSource.system());
        store.read(sql -> 1);
        Backups backups = of(folder);
        while (true) {
            say("working");
            assertInstanceOf(BackupOutcome.Made.class, backups.make());
        }
    }

    private static void restoring(Path folder, Path backup) {
        while (true) {
            say("working");
            assertInstanceOf(RestoreOutcome.Restored.class, restore(folder, backup));
        }
    }

    /** The backups of the store in {@code folder}. */
    static Backups of(Path folder) {
        return new Backups(
                new StoreFolder(folder),
                TestSecrets.usual(),
                InstantSource.system(),
                KEYS::clone,
                BackupRules.usual(ZoneOffset.UTC));
    }

    /** Puts {@code backup} in the place of the store in {@code folder}. */
    static RestoreOutcome restore(Path folder, Path backup) {
        return new Restore(new StoreFolder(folder), TestSecrets.usual(), InstantSource.system()).restore(backup);
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
