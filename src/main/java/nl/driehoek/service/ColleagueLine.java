package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.staff.Colleague;

/**
 * A colleague in the list.
 *
 * @param stored the colleague
 * @param canOpen whether the colleague can open Driehoek
 */
public record ColleagueLine(Stored<Colleague> stored, boolean canOpen) {

    /** Refuses null. */
    public ColleagueLine {
        Objects.requireNonNull(stored, "stored");
    }

    /** The colleague. */
    public Colleague colleague() {
        return stored.value();
    }
}
