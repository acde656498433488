package nl.driehoek.ui.common.part;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.LayoutWidth;
import org.kordamp.ikonli.feather.Feather;

/** The actions of a page, most important last; what has no room, and what is seldom used, is under Meer. */
final class PageActions extends HBox {

    private final List<Button> buttons = new ArrayList<>();
    private final List<MenuItem> seldom = new ArrayList<>();
    private final LayoutWidth width;
    private final Button more;

    PageActions(Texts texts, LayoutWidth width) {
        this.width = width;
        getStyleClass().add("page-actions");
        more = Buttons.icon(Feather.MORE_HORIZONTAL, texts.get("ui.actions.more"), this::openRest);
        Follow.whileInScene(this, width.width(), _ -> arrange());
    }

    void add(Button button) {
        buttons.add(button);
        arrange();
    }

    void addSeldom(MenuItem item) {
        seldom.add(item);
        arrange();
    }

    private int room() {
        return switch (width.get()) {
            case WIDE -> buttons.size();
            case NARROW -> 2;
            case SMALL -> 1;
        };
    }

    private List<Button> hidden() {
        return buttons.subList(0, Math.max(0, buttons.size() - room()));
    }

    private void arrange() {
        getChildren().setAll(buttons.subList(hidden().size(), buttons.size()));
        if (!seldom.isEmpty() || !hidden().isEmpty()) {
            getChildren().add(more);
        }
    }

    private void openRest() {
        ContextMenu menu = new ContextMenu();
        for (Button button : hidden()) {
            MenuItem item = new MenuItem(button.getText().isEmpty() ? button.getAccessibleText() : button.getText());
            item.setDisable(button.isDisabled());
            item.setOnAction(_ -> button.fire());
            menu.getItems().add(item);
        }
        menu.getItems().addAll(seldom);
        menu.show(more, Side.BOTTOM, 0, 4);
    }
}
