package nl.driehoek.ui;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types on the control that has the focus, as a keyboard does; use it on the JavaFX thread with a window that is shown. */
public final class Typing {

    private final Scene scene;

    /** Types into {@code scene}. */
    public Typing(Scene scene) {
        this.scene = scene;
    }

    /** Types {@code text} letter by letter. */
    public Typing text(String text) {
        text.codePoints()
                .forEach(letter -> fire(KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED, false));
        return this;
    }

    /** Presses Tab. */
    public Typing tab() {
        return key(KeyCode.TAB);
    }

    /** Presses {@code code} alone. */
    public Typing key(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, "", code, false);
        fire(KeyEvent.KEY_RELEASED, "", code, false);
        return this;
    }

    /** Presses {@code code} with Ctrl. */
    public Typing ctrl(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, "", code, true);
        fire(KeyEvent.KEY_RELEASED, "", code, true);
        return this;
    }

    private void fire(javafx.event.EventType<KeyEvent> type, String letter, KeyCode code, boolean ctrl) {
        Node owner = scene.getFocusOwner();
        EventTarget target = owner == null ? scene : owner;
        String character = type == KeyEvent.KEY_TYPED ? letter : KeyEvent.CHAR_UNDEFINED;
        Event.fireEvent(target, new KeyEvent(type, character, letter, code, false, ctrl, false, false));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
