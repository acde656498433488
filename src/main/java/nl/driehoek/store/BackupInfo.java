package nl.driehoek.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup as its sealed list describes it.
 *
 * @param file where it lies
 * @param at when it was made
 * @param auditNumber the last act in it
 * @param schemaVersion the version of the store in it
 * @param sizeBytes the size of the file in bytes
 */
public record BackupInfo(Path file, Instant at, long auditNumber, int schemaVersion, long sizeBytes) {}
