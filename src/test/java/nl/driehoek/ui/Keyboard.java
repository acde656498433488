package nl.driehoek.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A keyboard for tests: keys go to where the focus is, as from a user. Use it on the JavaFX thread. */
public final class Keyboard {

    private final Scene scene;

    /** The keyboard of {@code scene}. */
    public Keyboard(Scene scene) {
        this.scene = scene;
    }

    /** Types {@code text}. */
    public Keyboard type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false));
        return this;
    }

    /** Presses and releases {@code code}. */
    public Keyboard press(KeyCode code) {
        return press(code, false);
    }

    /** Presses and releases {@code code} with Ctrl. */
    public Keyboard ctrl(KeyCode code) {
        return press(code, true);
    }

    /** Presses Tab {@code times}. */
    public Keyboard tab(int times) {
        for (int time = 0; time < times; time++) {
            press(KeyCode.TAB);
        }
        return this;
    }

    /** Where the focus is. */
    public Node focus() {
        return scene.getFocusOwner();
    }

    private Keyboard press(KeyCode code, boolean control) {
        fire(KeyEvent.KEY_PRESSED, "", code, control);
        fire(KeyEvent.KEY_RELEASED, "", code, control);
        FxTest.settle(scene);
        return this;
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code, boolean control) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene.getRoot() : owner,
                new KeyEvent(type, letter, letter, code, false, control, false, false));
    }
}
