package nl.driehoek.app;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/**
 * Takes from the clipboard, at locking, what was copied in Driehoek: what changed on it while our window had the focus.
 * What was copied elsewhere stays.
 */
final class OwnClipboard {

    private Optional<Integer> before = Optional.empty();
    private Optional<Integer> ours = Optional.empty();

    /** The window has the focus from now on. */
    void gained() {
        before = now();
    }

    /** The window loses the focus. */
    void lost() {
        Optional<Integer> now = now();
        if (!now.equals(before)) {
            ours = now;
        }
        before = now;
    }

    /** Takes away what is ours. */
    void clear() {
        lost();
        if (ours.isPresent() && ours.equals(now())) {
            Clipboard.getSystemClipboard().clear();
        }
        ours = Optional.empty();
        before = now();
    }

    private static Optional<Integer> now() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).map(Objects::hashCode);
    }
}
