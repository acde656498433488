package nl.driehoek.ui.common.part;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The actions of a row in a menu: the menu key, Shift F10 and the right mouse button open it. */
public final class RowMenu {

    private final Supplier<List<MenuItem>> items;
    private final ContextMenu menu = new ContextMenu();

    private RowMenu(Supplier<List<MenuItem>> items) {
        this.items = items;
    }

    /** Gives {@code node} the actions that {@code items} tells when the menu opens; none, and no menu opens. */
    public static void on(Node node, Supplier<List<MenuItem>> items) {
        RowMenu menu = new RowMenu(items);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean asks =
                    event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
            if (asks && menu.fill()) {
                event.consume();
                menu.menu.show(node, Side.BOTTOM, 0, 2);
            }
        });
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger() && menu.fill()) {
                event.consume();
                menu.menu.show(node, event.getScreenX(), event.getScreenY());
            }
        });
    }

    /** An action of a row. */
    public static MenuItem act(String verb, Runnable action) {
        MenuItem item = new MenuItem(verb);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private boolean fill() {
        menu.hide();
        menu.getItems().setAll(items.get());
        return !menu.getItems().isEmpty();
    }
}
