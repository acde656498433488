package nl.driehoek.domain.school;

import java.util.Objects;
import java.util.UUID;

/** The id of a group of pupils in one school year. */
public record GroupId(UUID value) {

    /** Refuses null. */
    public GroupId {
        Objects.requireNonNull(value, "value");
    }
}
