package nl.driehoek.domain.agreement;

import java.util.Objects;
import java.util.UUID;

/** The id of an agreement. */
public record AgreementId(UUID value) {

    /** Refuses null. */
    public AgreementId {
        Objects.requireNonNull(value, "value");
    }
}
