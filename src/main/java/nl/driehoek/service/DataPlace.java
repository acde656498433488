package nl.driehoek.service;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where Driehoek keeps what it must keep on this computer.
 *
 * @param store the folder of the encrypted store and its key file
 * @param attempts where wrong passwords are counted, outside the store
 */
public record DataPlace(Path store, Path attempts) {

    /** Refuses null. */
    public DataPlace {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(attempts, "attempts");
    }

    /** The usual places below {@code base}. */
    public static DataPlace below(Path base) {
        return new DataPlace(base.resolve("store"), base.resolve("attempts"));
    }
}
