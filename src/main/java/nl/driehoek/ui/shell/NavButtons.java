package nl.driehoek.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.KeyCaps;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Keys;
import org.kordamp.ikonli.feather.Feather;

/** The buttons of the left bar, with words or, on the rail, with a tooltip. */
final class NavButtons {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Texts texts;
    private final boolean rail;

    NavButtons(Texts texts, boolean rail) {
        this.texts = texts;
        this.rail = rail;
    }

    static void select(Button button, boolean selected) {
        button.pseudoClassStateChanged(SELECTED, selected);
    }

    Button newContact(Command command) {
        Button button = Buttons.primary(Feather.PLUS, command.name(), command.action());
        button.getStyleClass().add("nav-new");
        return shape(button, command.name(), command.key().orElse(null));
    }

    Button search(Runnable action) {
        String words = texts.get("shell.nav.search");
        Button button = Buttons.secondary(Feather.SEARCH, words, action);
        button.getStyleClass().add("nav-search");
        if (!rail) {
            spread(button, Feather.SEARCH, words, KeyCaps.one(Keys.written(Keys.SEARCH)));
        }
        return shape(button, words, Keys.SEARCH);
    }

    Button place(String name, Feather sign, Runnable action) {
        Button button = Buttons.secondary(sign, name, action);
        button.getStyleClass().setAll("button", "nav-place");
        return shape(button, name, null);
    }

    Button act(String name, Feather sign, KeyCombination key, Runnable action) {
        Button button = Buttons.secondary(sign, name, action);
        button.getStyleClass().setAll("button", "nav-act");
        if (!rail) {
            Label written = Labels.fixed(new Label(Keys.written(key)));
            written.getStyleClass().add("nav-key");
            spread(button, sign, name, written);
        }
        return shape(button, name, key);
    }

    /** Words left and the key right; the sheet of the shell gives the line the whole width of the button. */
    private static void spread(Button button, Feather sign, String words, Node key) {
        Label label = new Label(words);
        label.getStyleClass().add("nav-words");
        HBox line = Card.headOf(new Icon(sign), label, Card.spacer(), key);
        line.getStyleClass().setAll("nav-line");
        line.setMouseTransparent(true);
        button.setText("");
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private Button shape(Button button, String name, KeyCombination key) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name);
        if (rail) {
            button.setText("");
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setTooltip(new Tooltip(key == null ? name : name + " (" + Keys.written(key) + ")"));
        }
        return button;
    }
}
