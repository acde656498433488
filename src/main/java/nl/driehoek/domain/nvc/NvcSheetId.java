package nl.driehoek.domain.nvc;

import java.util.Objects;
import java.util.UUID;

/** The id of a sheet for nonviolent communication. */
public record NvcSheetId(UUID value) {

    /** Refuses null. */
    public NvcSheetId {
        Objects.requireNonNull(value, "value");
    }
}
