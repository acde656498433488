package nl.driehoek.ui.common.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a page so that something on it can be seen; for what comes into focus otherwise than by Tab. */
public final class InSight {

    /** Room that stays above and below, in px. */
    private static final double AROUND = 24;

    private InSight() {}

    /** Scrolls as little as it takes to show {@code place}, in the coordinates of {@code node}. */
    public static void bring(Node node, Bounds place) {
        Node at = node.getParent();
        while (at != null && !(at instanceof ScrollPane pane && pane.getContent() != null)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane pane) {
            Bounds inside = pane.getContent().sceneToLocal(node.localToScene(place));
            bring(pane, inside.getMinY() - AROUND, inside.getMaxY() + AROUND);
        }
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
