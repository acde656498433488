package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.school.School;
import nl.driehoek.domain.staff.Colleague;

/**
 * What the first colleague fills in to set up a school.
 *
 * @param school the school
 * @param first the first colleague, who can open it
 */
public record NewSchool(School school, Colleague first) {

    /** Refuses null. */
    public NewSchool {
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(first, "first");
    }
}
