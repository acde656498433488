package nl.driehoek.ui.common.form;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.view.InSight;
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
        heightProperty().addListener((_, _, _) -> FxThread.later(this::keepCaretInSight));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
        skinProperty().addListener((_, _, _) -> {
            getChildren().remove(underlines);
            getChildren().add(underlines);
            neverScroll();
        });
    }

    /** A bar that comes for a moment would take room from the lines, and so keep itself needed. */
    private void neverScroll() {
        getChildren().stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .forEach(pane -> pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER));
    }

    /** Underlines these places of the text; the text itself and the caret stay as they are. */
    public void underline(List<Underline> places) {
        underlines.show(places);
        requestLayout();
    }

    /** A line that comes while one types may come below what is seen of the page. */
    private void keepCaretInSight() {
        if (getScene() != null && equals(getScene().getFocusOwner())) {
            inSight(Math.max(0, Math.min(getCaretPosition(), getLength() - 1)));
        }
    }

    /** Scrolls the page, if need be, so that the letter at {@code place} can be seen. */
    public void inSight(int place) {
        if (getScene() == null) {
            return;
        }
        // something else may just have come onto the page or left it
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        InSight.withLabel(this); // the whole text if it fits
        Node content = lookup(".content");
        Bounds all = getLayoutBounds();
        if (content != null && getSkin() instanceof TextAreaSkin skin && place < getLength()) {
            Rectangle2D letter = skin.getCharacterBounds(place);
            double top = sceneToLocal(content.localToScene(0, letter.getMinY())).getY();
            InSight.bring(this, new BoundingBox(all.getMinX(), top, all.getWidth(), letter.getHeight()));
        } else {
            InSight.bring(this, all);
        }
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
