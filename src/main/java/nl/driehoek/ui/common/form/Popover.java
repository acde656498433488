package nl.driehoek.ui.common.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A small layer under a control; Esc or a click elsewhere closes it and the focus goes back to the control. */
public final class Popover {

    private final Popup popup = new Popup();
    private final VBox box = new VBox();
    private Node owner;

    /** A popover with {@code content} below each other. */
    public Popover(Node... content) {
        box.getStyleClass().add("popover");
        box.getChildren().addAll(content);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT); // the shadow falls outside the place
        popup.setHideOnEscape(false);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /** Shows it under {@code anchor}. */
    public void showUnder(Node anchor) {
        owner = anchor;
        Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
        popup.show(anchor, place.getMinX(), place.getMaxY() + 6);
    }

    /** Closes it and gives the focus back. */
    public void close() {
        popup.hide();
        if (owner != null) {
            owner.requestFocus();
        }
    }

    /** Whether it is on the screen. */
    public boolean isShowing() {
        return popup.isShowing();
    }
}
