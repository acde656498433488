package nl.driehoek.domain.pupil;

import java.util.Objects;
import java.util.UUID;

/** The id of a pupil. */
public record PupilId(UUID value) {

    /** Refuses null. */
    public PupilId {
        Objects.requireNonNull(value, "value");
    }
}
