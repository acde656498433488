package nl.driehoek.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;

/**
 * A short group of things to do: at most three rows, and a way to all of them.
 *
 * @param <T> what the rows are about
 */
final class TaskGroup<T> extends VBox {

    private static final int SHOWN = 3;

    private final List<T> items;
    private final Function<T, ListRow> row;

    /** {@code items} under {@code title}; {@code elsewhere} shows all of them, or else they unfold here. */
    TaskGroup(Texts texts, String title, List<T> items, Function<T, ListRow> row, Optional<Runnable> elsewhere) {
        this.items = items;
        this.row = row;
        getStyleClass().add("task-group");
        HBox head = Card.headOf(Labels.h3(title));
        if (items.size() > SHOWN) {
            Button all = Buttons.link(texts.get("today.all", items.size()), () -> {});
            all.setAccessibleText(texts.get("today.all.spoken", items.size(), title));
            all.setOnAction(_ -> elsewhere.orElse(() -> unfold(head, all)).run());
            head.getChildren().addAll(Card.spacer(), all);
        }
        getChildren().add(head);
        getChildren().addAll(rows(items.stream().limit(SHOWN).toList()));
    }

    private void unfold(HBox head, Button all) {
        List<Node> rows = rows(items);
        getChildren().setAll(rows);
        getChildren().addFirst(head);
        rows.get(SHOWN).requestFocus();
        head.getChildren().remove(all);
    }

    private List<Node> rows(List<T> shown) {
        return shown.stream()
                .map(item ->
                        (Node) (item.equals(shown.getLast()) ? row.apply(item).last() : row.apply(item)))
                .toList();
    }
}
