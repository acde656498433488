package nl.driehoek.ui.common.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.LayoutWidth;

/**
 * Tabs under a page header; what has no room goes under Meer. The chosen tab is always seen.
 *
 * @param <T> what a tab stands for
 */
public final class TabLine<T> extends HBox {

    private final Map<T, ToggleButton> tabs = new LinkedHashMap<>();
    private final Property<T> chosen;
    private final LayoutWidth width;
    private final Button more;

    /** The {@code options} as tabs, kept in step with {@code chosen}. */
    public TabLine(Texts texts, List<T> options, Function<T, String> words, Property<T> chosen, LayoutWidth width) {
        this.chosen = chosen;
        this.width = width;
        getStyleClass().add("tab-line");
        Choices<T> choices = new Choices<>(chosen);
        choices.fill(this, options, words);
        tabs.putAll(choices.buttons());
        tabs.values().forEach(tab -> tab.setAccessibleRole(AccessibleRole.TAB_ITEM));
        more = Buttons.link(texts.get("ui.tabs.more"), this::openRest);
        more.getStyleClass().setAll("button", "more-tabs");
        chosen.subscribe(_ -> arrange());
        Follow.whileInScene(this, width.width(), _ -> arrange());
    }

    /** The chosen tab: where the focus goes on a page that begins with its tabs. */
    public Node chosen() {
        return tabs.get(chosen.getValue());
    }

    private int room() {
        return switch (width.get()) {
            case WIDE -> tabs.size();
            case NARROW -> 5;
            case SMALL -> 3;
        };
    }

    private void arrange() {
        List<ToggleButton> shown =
                new ArrayList<>(tabs.values().stream().limit(room()).toList());
        ToggleButton now = chosen.getValue() == null ? null : tabs.get(chosen.getValue());
        if (now != null && !shown.contains(now)) {
            shown.set(shown.size() - 1, now);
        }
        getChildren().setAll(shown);
        if (shown.size() < tabs.size()) {
            getChildren().add(more);
        }
    }

    private void openRest() {
        ContextMenu menu = new ContextMenu();
        tabs.forEach((value, tab) -> {
            if (!getChildren().contains(tab)) {
                MenuItem item = new MenuItem(tab.getText());
                item.setOnAction(_ -> chosen.setValue(value));
                menu.getItems().add(item);
            }
        });
        menu.show(more, Side.BOTTOM, 0, 0);
    }
}
