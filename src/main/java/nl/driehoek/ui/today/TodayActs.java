package nl.driehoek.ui.today;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.ui.common.navigation.Target;

/**
 * What one can begin from Vandaag that other features do; an absent one is not offered.
 *
 * @param plan begins planning a talk
 * @param goodNews opens the note of good news, about a pupil when one was chosen
 * @param shows whether there is a screen for a target
 */
public record TodayActs(
        Optional<Runnable> plan, Optional<Consumer<Optional<PupilId>>> goodNews, Predicate<Target> shows) {
    /** Checks. */
    public TodayActs {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(goodNews);
        Objects.requireNonNull(shows);
    }
}
