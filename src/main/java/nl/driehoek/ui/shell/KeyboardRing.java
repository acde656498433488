package nl.driehoek.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import nl.driehoek.ui.common.view.InSight;
import nl.driehoek.ui.common.work.FxThread;

/**
 * Shows the ring also where the program itself puts the focus, as long as the last thing touched was a key. JavaFX shows
 * it only after Tab and the arrows; who works by keyboard would lose the place when a page or dialog opens or closes.
 * A field comes into sight with its label.
 */
final class KeyboardRing {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("focus-visible");

    private boolean byKey;

    private KeyboardRing() {}

    /** Keeps the ring of {@code scene} in sight from now on. */
    static void on(Scene scene) {
        KeyboardRing ring = new KeyboardRing();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> ring.byKey = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring.touched(scene.getFocusOwner()));
        scene.focusOwnerProperty().addListener((_, before, now) -> ring.moved(before, now));
    }

    private void touched(Node owner) {
        byKey = false;
        hide(owner);
    }

    private void moved(Node before, Node now) {
        hide(before);
        if (now != null && byKey) {
            now.pseudoClassStateChanged(SHOWN, true);
            FxThread.later(() -> showWithLabel(now)); // after the scrolling that JavaFX does itself
        }
    }

    private static void showWithLabel(Node node) {
        if (node.getScene() != null && node.equals(node.getScene().getFocusOwner())) {
            InSight.withLabel(node);
        }
    }

    private static void hide(Node node) {
        if (node != null) {
            node.pseudoClassStateChanged(SHOWN, false);
        }
    }
}
