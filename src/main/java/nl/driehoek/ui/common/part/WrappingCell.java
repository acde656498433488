package nl.driehoek.ui.common.part;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A cell that is as wide as its list and as high as its content wraps there; it speaks one sentence.
 *
 * @param <T> what it shows
 */
public abstract class WrappingCell<T> extends ListCell<T> {

    private static final double EDGE = 4;

    /** An empty cell that looks as {@code styleClass} says. */
    protected WrappingCell(String styleClass) {
        getStyleClass().add(styleClass);
        setPrefWidth(0);
    }

    /** What {@code item} looks like. */
    protected abstract Node content(T item);

    /** What a screen reader says of {@code item}. */
    protected abstract String spoken(T item);

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : content(item));
        setAccessibleText(empty || item == null ? null : spoken(item));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - EDGE;
        return snappedTopInset() + getGraphic().prefHeight(Math.max(1, room)) + snappedBottomInset();
    }
}
