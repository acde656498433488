package nl.driehoek.ui.common.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the application, in one list: Cmd instead of Ctrl on macOS, Cmd Shift M for Ctrl M. */
public final class Keys {

    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    /** Search. */
    public static final KeyCombination SEARCH = ctrl(KeyCode.K);

    /** New contact. */
    public static final KeyCombination NEW_CONTACT = ctrl(KeyCode.N);

    /** Share good news. */
    public static final KeyCombination GOOD_NEWS = ctrl(KeyCode.G);

    /** Print. */
    public static final KeyCombination PRINT = ctrl(KeyCode.P);

    /** A parent looks along. */
    public static final KeyCombination PARENT_VIEW = MAC
            ? new KeyCodeCombination(KeyCode.M, KeyCombination.META_DOWN, KeyCombination.SHIFT_DOWN)
            : ctrl(KeyCode.M);

    /** Cover the screen. */
    public static final KeyCombination COVER = ctrl(KeyCode.D);

    /** Lock. */
    public static final KeyCombination LOCK = ctrl(KeyCode.L);

    /** Back. */
    public static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    /** The list of keys. */
    public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);

    /** Next region of the window. */
    public static final KeyCombination NEXT_REGION = new KeyCodeCombination(KeyCode.F6);

    /** Next remark of the meelezer. */
    public static final KeyCombination NEXT_REMARK = new KeyCodeCombination(KeyCode.F8);

    /** Finish this step. */
    public static final KeyCombination FINISH = ctrl(KeyCode.ENTER);

    /** Accept the first suggestion. */
    public static final KeyCombination ACCEPT = new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);

    private Keys() {}

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, MAC ? KeyCombination.META_DOWN : KeyCombination.CONTROL_DOWN);
    }

    /** Whether Ctrl, on macOS Cmd, is down in {@code event}. */
    public static boolean mainKeyDown(KeyEvent event) {
        return MAC ? event.isMetaDown() : event.isControlDown();
    }

    /** The key as it is written on screen, for example "Ctrl K". */
    public static String written(KeyCombination key) {
        return String.join(" ", caps(key));
    }

    /** The key caps one by one, for example "Ctrl" and "K". */
    public static List<String> caps(KeyCombination key) {
        List<String> caps = new ArrayList<>();
        if (key.getMeta() == KeyCombination.ModifierValue.DOWN) {
            caps.add("Cmd");
        }
        if (key.getControl() == KeyCombination.ModifierValue.DOWN) {
            caps.add("Ctrl");
        }
        if (key.getAlt() == KeyCombination.ModifierValue.DOWN) {
            caps.add("Alt");
        }
        if (key.getShift() == KeyCombination.ModifierValue.DOWN) {
            caps.add("Shift");
        }
        if (key instanceof KeyCodeCombination code) {
            caps.add(cap(code.getCode()));
        }
        return caps;
    }

    private static String cap(KeyCode code) {
        if (code == KeyCode.LEFT) {
            return "←";
        }
        if (code == KeyCode.SPACE) {
            return "Spatie";
        }
        return code == KeyCode.ENTER ? "Enter" : code.getName();
    }
}
