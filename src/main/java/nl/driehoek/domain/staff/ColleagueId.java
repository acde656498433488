package nl.driehoek.domain.staff;

import java.util.Objects;
import java.util.UUID;

/** The id of a colleague: somebody who works at the school. */
public record ColleagueId(UUID value) {

    /** Refuses null. */
    public ColleagueId {
        Objects.requireNonNull(value, "value");
    }
}
