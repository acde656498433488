package nl.driehoek.ui.shell;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something one can do from anywhere: by its key and from the search window.
 *
 * @param name a verb, in Dutch
 * @param sign its icon
 * @param key its key, if it has one
 * @param action what it does
 */
public record Command(String name, Feather sign, Optional<KeyCombination> key, Runnable action) {
    /** Checks. */
    public Command {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sign);
        Objects.requireNonNull(key);
        Objects.requireNonNull(action);
    }
}
