package nl.driehoek.service;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The medium apart from this computer on which copies of backups lie.
 *
 * @param folder where, as the system writes it; empty when none was chosen
 * @param copiedAt when the last copy went there
 */
public record OtherMedium(Optional<String> folder, Optional<Instant> copiedAt) {

    /** None chosen. */
    public static final OtherMedium NONE = new OtherMedium(Optional.empty(), Optional.empty());

    /** Refuses null. */
    public OtherMedium {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(copiedAt, "copiedAt");
    }
}
