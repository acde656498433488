package nl.driehoek.store;

import java.nio.file.Path;

/**
 * The folder of one store and what lies in it. The names say nothing about a school or a person, because H2's own
 * temporary files carry them too.
 *
 * @param root the folder
 */
public record StoreFolder(Path root) {

    /** H2's encrypted header and its two file headers: a shorter file is no store. */
    static final int SMALLEST = 3 * 4096;

    /** Makes the path absolute. */
    public StoreFolder {
        root = root.toAbsolutePath();
    }

    /** The database file. */
    public Path data() {
        return root.resolve("data.mv.db");
    }

    /** What H2 calls the database: the file without its ending. */
    Path database() {
        return root.resolve("data");
    }

    /** The key file, written by the vault. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Exists while the store is open, and after it was not closed in the orderly way. */
    Path openMarker() {
        return root.resolve("open");
    }

    /** Held by the program that uses the store. */
    Path lock() {
        return root.resolve("lock");
    }

    /** How far the store had come. */
    Path mark() {
        return root.resolve("mark");
    }

    /** Names the copy to put back when a migration was cut short. */
    Path migration() {
        return root.resolve("step");
    }

    /** Untouched copies made before a rescue or a migration. */
    public Path copies() {
        return root.resolve("copies");
    }

    /** Where a new store is prepared. */
    Path preparation() {
        return root.resolve("new");
    }

    /** The backups. */
    public Path backups() {
        return root.resolve("backups");
    }

    /** Where a backup is written and opened before it counts. */
    Path backupWork() {
        return root.resolve("work");
    }
}
