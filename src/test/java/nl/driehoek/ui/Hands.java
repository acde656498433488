package nl.driehoek.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/**
 * Two hands on a keyboard and no mouse: keys go through the robot of JavaFX into the window that is in front, from where
 * they find their own way. Letters that no key of the robot has (ë, ’) are typed where the focus is.
 */
public final class Hands extends FxTest {

    /** Whoever needs more Tabs than this to get somewhere gave up long ago. */
    private static final int PATIENCE = 60;

    private final Scene scene;
    private final Runnable rest;
    private final Robot robot;
    private final List<String> trail = new ArrayList<>();
    private final List<String> walks = new ArrayList<>();
    private int tabs;
    private int keys;

    /** Hands at the window of {@code scene}; {@code rest} waits until the application has done what a key asked. */
    public Hands(Scene scene, Runnable rest) {
        this.scene = scene;
        this.rest = rest;
        robot = onFx(Robot::new);
    }

    /** Presses {@code code} while {@code held} are down. */
    public Hands press(KeyCode code, KeyCode... held) {
        for (KeyCode one : held) {
            onFx(() -> robot.keyPress(one));
        }
        onFx(() -> robot.keyPress(code));
        onFx(() -> robot.keyRelease(code));
        for (KeyCode one : held) {
            onFx(() -> robot.keyRelease(one));
        }
        keys++;
        rest.run();
        return this;
    }

    /** Presses {@code code} with Ctrl. */
    public Hands ctrl(KeyCode code) {
        return press(code, KeyCode.CONTROL);
    }

    /** Presses {@code code} {@code times}. */
    public Hands times(int times, KeyCode code) {
        for (int time = 0; time < times; time++) {
            press(code);
        }
        return this;
    }

    /** Types {@code text}. */
    public Hands write(String text) {
        text.codePoints().forEach(this::letter);
        rest.run();
        return this;
    }

    private void letter(int letter) {
        boolean key = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == ' ';
        if (key) {
            KeyCode code = letter == ' '
                    ? KeyCode.SPACE
                    : KeyCode.getKeyCode(Character.toString(letter).toUpperCase());
            onFx(() -> robot.keyPress(code));
            onFx(() -> robot.keyRelease(code));
        } else {
            onFx(() -> Event.fireEvent(
                    focus(),
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            Character.toString(letter),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false)));
        }
    }

    /** Presses Tab until the focus is on what is called {@code name}, as a screen reader says it. */
    public Hands tabTo(String name) {
        return walkTo(name, KeyCode.TAB);
    }

    /** Presses Shift Tab until the focus is on what is called {@code name}. */
    public Hands backTo(String name) {
        return walkTo(name, KeyCode.TAB, KeyCode.SHIFT);
    }

    private Hands walkTo(String name, KeyCode code, KeyCode... held) {
        trail.clear();
        int here = 0;
        while (!at().startsWith(name)) {
            trail.add(at());
            if (here == PATIENCE) {
                throw new AssertionError("“" + name + "” cannot be reached by Tab; passed " + trail);
            }
            press(code, held);
            here++;
        }
        tabs += here;
        walks.add(here + " to " + name);
        return this;
    }

    /** What has the focus, as a screen reader names it. */
    public String at() {
        return onFx(() -> name(focus()));
    }

    /** What has the focus. */
    public Node focus() {
        return Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    }

    /** How often Tab was pressed to get somewhere. */
    public int tabs() {
        return tabs;
    }

    /** How many keys were pressed, without letters. */
    public int keys() {
        return keys;
    }

    /** The walks so far, each with its number of Tabs. */
    public List<String> walks() {
        return List.copyOf(walks);
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof TextInputControl) {
            return "a field without a name";
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String words
                ? words
                : node.getClass().getSimpleName() + node.getStyleClass();
    }

    /** Whether what has the focus is chosen: a check box, a choice. */
    public boolean chosen() {
        return onFx(() -> focus() instanceof CheckBox box && box.isSelected()
                || focus() instanceof ToggleButton toggle && toggle.isSelected());
    }
}
