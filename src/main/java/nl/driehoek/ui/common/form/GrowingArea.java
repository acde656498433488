package nl.driehoek.ui.common.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.FxThread;

/** A text area that grows with its text and that Tab leaves. */
public final class GrowingArea extends TextArea {

    private static final double LINE = 1.28;
    private static final double PADDING = 1.2;

    private final Text measure = new Text();
    private final int leastLines;
    private final Underlines underlines = new Underlines(this);

    /** An area of at least {@code leastLines} lines. */
    public GrowingArea(Texts texts, int leastLines) {
        this.leastLines = leastLines;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        TextMenu.on(this, texts);
        textProperty().addListener((_, _, _) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
        skinProperty().addListener((_, _, _) -> {
            getChildren().remove(underlines);
            getChildren().add(underlines);
        });
    }

    /** Underlines these places of the text; the text itself and the caret stay as they are. */
    public void underline(List<Underline> places) {
        underlines.show(places);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        underlines.draw();
    }

    @Override
    protected double computePrefHeight(double width) {
        double letter = getFont().getSize();
        measure.setFont(getFont());
        measure.setText(getText() == null || getText().isEmpty() ? " " : getText() + (endsOpen() ? " " : ""));
        double room = (width > 0 ? width : getWidth()) - 1.9 * letter;
        measure.setWrappingWidth(Math.max(room, letter));
        double least = leastLines * letter * LINE;
        return Math.ceil(Math.max(least, measure.getLayoutBounds().getHeight()) + PADDING * letter);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    private boolean endsOpen() {
        return getText().endsWith("\n");
    }

    private void leaveOnTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            Node self = this;
            boolean back = event.isShiftDown();
            FxThread.run(() -> self.requestFocusTraversal(
                    back ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT));
        }
    }
}
