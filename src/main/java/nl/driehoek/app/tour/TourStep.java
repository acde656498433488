package nl.driehoek.app.tour;

import java.util.Objects;

/**
 * A step that was played.
 *
 * @param name what was done, in Dutch
 * @param seconds how long it took
 * @param checked what was checked, in Dutch
 */
record TourStep(String name, double seconds, String checked) {
    /** Checks. */
    TourStep {
        Objects.requireNonNull(name);
        Objects.requireNonNull(checked);
    }
}
