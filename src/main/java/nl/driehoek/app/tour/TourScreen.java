package nl.driehoek.app.tour;

import java.util.Objects;
import nl.driehoek.ui.common.navigation.Target;

/**
 * A screen to picture.
 *
 * @param file name of the picture without ending
 * @param target where it is
 * @param words words that must be on it
 */
record TourScreen(String file, Target target, String words) {
    /** Checks. */
    TourScreen {
        Objects.requireNonNull(file);
        Objects.requireNonNull(target);
        Objects.requireNonNull(words);
    }
}
