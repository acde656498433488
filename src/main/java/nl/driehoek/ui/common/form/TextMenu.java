package nl.driehoek.ui.common.form;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import nl.driehoek.text.Texts;

/** The menu of a text field in Dutch; JavaFX has its own only in other languages. */
public final class TextMenu {

    private TextMenu() {}

    /** Gives {@code field} the Dutch menu. */
    public static <F extends TextInputControl> F on(F field, Texts texts) {
        MenuItem undo = item(texts.get("ui.menu.undo"), field::undo);
        MenuItem cut = item(texts.get("ui.menu.cut"), field::cut);
        MenuItem copy = item(texts.get("ui.menu.copy"), field::copy);
        MenuItem paste = item(texts.get("ui.menu.paste"), field::paste);
        MenuItem all = item(texts.get("ui.menu.all"), field::selectAll);
        ContextMenu menu =
                new ContextMenu(undo, new SeparatorMenuItem(), cut, copy, paste, new SeparatorMenuItem(), all);
        menu.setOnShowing(_ -> {
            IndexRange selection = field.getSelection();
            boolean fixed = !field.isEditable();
            undo.setDisable(fixed || !field.isUndoable());
            cut.setDisable(fixed || selection.getLength() == 0);
            copy.setDisable(selection.getLength() == 0);
            paste.setDisable(fixed || !Clipboard.getSystemClipboard().hasString());
            all.setDisable(field.getLength() == 0);
        });
        field.setContextMenu(menu);
        return field;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
