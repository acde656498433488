package nl.driehoek.domain.family;

import java.util.Objects;
import java.util.UUID;

/** The id of a parent or carer. */
public record ParentId(UUID value) {

    /** Refuses null. */
    public ParentId {
        Objects.requireNonNull(value, "value");
    }
}
