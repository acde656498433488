package nl.driehoek.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the application registers in the main window.
 *
 * @param places the places of the left bar, in order
 * @param settings the place that stands apart below, if it exists
 * @param commands what one can do from anywhere
 * @param search finds things
 * @param colleague who is at the screen
 * @param lock locks at once
 */
public record ShellParts(
        List<Place> places,
        Optional<Place> settings,
        List<Command> commands,
        SearchProvider search,
        SignedIn colleague,
        Runnable lock) {
    /** Checks and copies. */
    public ShellParts {
        places = List.copyOf(places);
        commands = List.copyOf(commands);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(search);
        Objects.requireNonNull(colleague);
        Objects.requireNonNull(lock);
    }
}
