package nl.driehoek.ui.common.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a page so that something on it can be seen; wherever the focus goes by keyboard. */
public final class InSight {

    /** Room that stays above and below, in px. */
    private static final double AROUND = 24;

    private InSight() {}

    /** Scrolls as little as it takes to show {@code place}, in the coordinates of {@code node}. */
    public static void bring(Node node, Bounds place) {
        pane(node).ifPresent(pane -> {
            Bounds inside = pane.getContent().sceneToLocal(node.localToScene(place));
            bring(pane, inside.getMinY() - AROUND, inside.getMaxY() + AROUND);
        });
    }

    /**
     * Scrolls as little as it takes to show {@code node} with its label, or without it where both do not fit: JavaFX puts
     * what Tab brings at the very edge. What is higher than the page stays where it is.
     */
    public static void withLabel(Node node) {
        double room = pane(node)
                .map(pane -> pane.getViewportBounds().getHeight() - 2 * AROUND)
                .orElse(0.0);
        Stream.of(field(node), node)
                .filter(shown -> shown.getLayoutBounds().getHeight() <= room)
                .findFirst()
                .ifPresent(shown -> bring(shown, shown.getLayoutBounds()));
    }

    /** The field with its label that {@code node} is in, else the node itself. */
    private static Node field(Node node) {
        for (Node at = node; at != null && !(at instanceof ScrollPane); at = at.getParent()) {
            if (at.getStyleClass().contains("form-field")) {
                return at;
            }
        }
        return node;
    }

    private static Optional<ScrollPane> pane(Node node) {
        Node at = node.getParent();
        while (at != null && !(at instanceof ScrollPane pane && pane.getContent() != null)) {
            at = at.getParent();
        }
        return at instanceof ScrollPane pane ? Optional.of(pane) : Optional.empty();
    }

    private static void bring(ScrollPane pane, double top, double bottom) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 0 || seen <= 0) {
            return;
        }
        double from = pane.getVvalue() * hidden;
        double to = top < from ? top : bottom > from + seen ? Math.min(top, bottom - seen) : from;
        pane.setVvalue(Math.clamp(to / hidden, 0, 1));
    }
}
