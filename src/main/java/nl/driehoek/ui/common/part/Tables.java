package nl.driehoek.ui.common.part;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** Tables of the house: virtual, in Dutch, whole row opens with a click or Enter. */
public final class Tables {

    private Tables() {}

    /** An empty table called {@code name}, saying {@code nothing} while it has no rows. */
    public static <T> TableView<T> table(String name, String nothing, Consumer<T> open) {
        TableView<T> table = new TableView<>();
        table.setAccessibleText(name);
        table.setPlaceholder(new Label(nothing));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> openingRow(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null && !event.isControlDown()) {
                event.consume();
                open.accept(chosen);
            }
        });
        return table;
    }

    private static <T> TableRow<T> openingRow(Consumer<T> open) {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    /** A column of words that may be sorted; {@code width} in px at 100 % is a wish, not a limit. */
    public static <T> TableColumn<T, String> words(String head, double width, Function<T, String> words) {
        TableColumn<T, String> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    /** A column of drawn cells; it cannot be sorted, as columns about people must not be. */
    public static <T> TableColumn<T, T> drawn(String head, double width, Function<T, Node> cell) {
        TableColumn<T, T> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new DrawnCell<>(cell));
        column.setSortable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static final class DrawnCell<T> extends TableCell<T, T> {

        private final Function<T, Node> draw;

        DrawnCell(Function<T, Node> draw) {
            this.draw = draw;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : draw.apply(item));
        }
    }
}
