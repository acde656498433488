package nl.driehoek.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A backup that was opened and checked when it was made.
 *
 * @param file where it lies
 * @param at when it was made
 * @param sizeBytes its size
 */
public record BackupMoment(Path file, Instant at, long sizeBytes) {

    /** Refuses null. */
    public BackupMoment {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(at, "at");
    }
}
