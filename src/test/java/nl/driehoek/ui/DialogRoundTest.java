package nl.driehoek.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.dialog.DialogLayer;
import org.junit.jupiter.api.Test;

/** Tab in a dialog reaches everything and goes round, also when the focus begins at its last button. */
class DialogRoundTest extends FxTest {

    private final TextField first = onFx(() -> new TextField());
    private final Button last = onFx(() -> new Button("Afdrukken"));
    private final Scene scene = onFx(this::open);

    private Scene open() {
        DialogLayer dialogs = new DialogLayer(TEXTS, new SimpleBooleanProperty(true));
        Scene window = layout(new StackPane(new Button("achter"), dialogs), Room.BASE);
        dialogs.open(new DialogCard(TEXTS, "Bericht op papier")
                .content(first)
                .cancel("Sluiten")
                .button(last)
                .focusFirst(last));
        settle(window);
        return window;
    }

    private void tab(boolean back) {
        onFx(() -> {
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
            settle(scene);
        });
        onFx(() -> settle(scene)); // the focus comes back a moment later
    }

    @Test
    void behindTheLastStopComesTheFirstAndBeforeItTheLast() {
        tab(false);
        assertEquals(first, onFx(scene::getFocusOwner));
        tab(true);
        assertEquals(last, onFx(scene::getFocusOwner));
    }
}
