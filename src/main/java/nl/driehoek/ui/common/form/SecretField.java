package nl.driehoek.ui.common.form;

import java.util.Arrays;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.view.Keys;

/**
 * A field for a secret, kept as characters that can be wiped. The screen and the screen reader get dots only; copying
 * and cutting do nothing, undoing neither. The field wipes itself when it leaves the window.
 */
public final class SecretField extends TextField {

    private static final String DOT = "●";
    private static final int ROOM = 256;

    private char[] secret = new char[ROOM];
    private int length;
    private boolean revealed;

    /** An empty field; only pasting is in its menu. */
    public SecretField(Texts texts) {
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        MenuItem paste = new MenuItem(texts.get("ui.menu.paste"));
        paste.setOnAction(_ -> paste());
        setContextMenu(new ContextMenu(paste));
        addEventFilter(KeyEvent.KEY_PRESSED, SecretField::withoutUndo);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                wipe();
            }
        });
    }

    /** A copy of what was typed; the caller wipes it after use. */
    public char[] secret() {
        return Arrays.copyOf(secret, length);
    }

    /** How many characters were typed. */
    public int secretLength() {
        return length;
    }

    /** Overwrites what was typed and empties the field. */
    public void wipe() {
        Arrays.fill(secret, '\0');
        length = 0;
        super.clear();
    }

    /** Shows what was typed as long as {@code show} is true; only on the wish of the user. */
    public void reveal(boolean show) {
        revealed = show;
        int caret = getCaretPosition();
        super.replaceText(0, getLength(), show ? new String(secret, 0, length) : DOT.repeat(length));
        positionCaret(caret);
    }

    @Override
    public void clear() {
        wipe();
    }

    @Override
    public void replaceText(int start, int end, String text) {
        String typed = text == null ? "" : text.replaceAll("\\p{Cntrl}", "");
        int removed = end - start;
        int after = length - removed + typed.length();
        if (after > secret.length) {
            grow(after);
        }
        System.arraycopy(secret, end, secret, start + typed.length(), length - end);
        for (int at = 0; at < typed.length(); at++) {
            secret[start + at] = typed.charAt(at);
        }
        if (after < length) {
            Arrays.fill(secret, after, length, '\0');
        }
        length = after;
        super.replaceText(start, end, revealed ? typed : DOT.repeat(typed.length()));
    }

    @Override
    public void copy() {
        // a secret never reaches the clipboard
    }

    @Override
    public void cut() {
        // a secret never reaches the clipboard
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? null : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void grow(int needed) {
        char[] larger = Arrays.copyOf(secret, needed + ROOM);
        Arrays.fill(secret, '\0');
        secret = larger;
    }

    private static void withoutUndo(KeyEvent event) {
        boolean undo = event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
        if (undo && Keys.mainKeyDown(event)) {
            event.consume();
        }
    }
}
