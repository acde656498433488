package nl.driehoek.app.wiring;

import java.util.Objects;
import java.util.function.Supplier;
import nl.driehoek.coach.Coach;
import nl.driehoek.document.DocumentRenderer;

/**
 * What takes time to make and is made once for the whole program, when it is first asked something; ask in the background.
 *
 * @param renderer makes paper
 * @param coach reads along
 */
public record Engines(Supplier<DocumentRenderer> renderer, Supplier<Coach> coach) {
    /** Checks. */
    public Engines {
        Objects.requireNonNull(renderer);
        Objects.requireNonNull(coach);
    }
}
