package nl.driehoek.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** Lines under words, drawn over a text area. They take no mouse and no focus. */
final class Underlines extends Pane {

    private final TextArea area;
    private final Group lines = new Group();
    private List<Underline> places = List.of();

    Underlines(TextArea area) {
        this.area = area;
        getChildren().add(lines);
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("underlines");
    }

    void show(List<Underline> places) {
        this.places = List.copyOf(places);
    }

    /** Draws anew; it is the last child, so the letters have their place by then. */
    void draw() {
        resizeRelocate(0, 0, area.getWidth(), area.getHeight());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<Node> marks = new ArrayList<>();
        Node content = area.lookup(".content");
        if (area.getSkin() instanceof TextAreaSkin skin && content != null) {
            // the skin counts from its content, which stands a little inside
            Point2D origin = area.sceneToLocal(content.localToScene(0, 0));
            lines.setTranslateX(origin.getX());
            lines.setTranslateY(origin.getY());
            places.stream()
                    .filter(place -> place.until() <= area.getLength())
                    .forEach(place -> mark(skin, place, marks));
        }
        lines.getChildren().setAll(marks);
        // new shapes are black until they get their style
        lines.applyCss();
    }

    private static void mark(TextAreaSkin skin, Underline place, List<Node> marks) {
        Rectangle2D line = null;
        for (int at = place.from(); at < place.until(); at++) {
            Rectangle2D letter = skin.getCharacterBounds(at);
            if (letter == null) {
                return;
            }
            if (line != null && Math.abs(letter.getMinY() - line.getMinY()) > line.getHeight() / 2) {
                under(line, place.active(), marks);
                line = null;
            }
            line = line == null ? letter : together(line, letter);
        }
        if (line != null) {
            under(line, place.active(), marks);
        }
    }

    private static Rectangle2D together(Rectangle2D line, Rectangle2D letter) {
        double right = Math.max(line.getMaxX(), letter.getMaxX());
        return new Rectangle2D(line.getMinX(), line.getMinY(), right - line.getMinX(), line.getHeight());
    }

    private static void under(Rectangle2D words, boolean active, List<Node> marks) {
        if (active) {
            Rectangle ground = new Rectangle(words.getMinX(), words.getMinY(), words.getWidth(), words.getHeight());
            ground.getStyleClass().add("underline-ground");
            marks.add(ground);
        }
        double y = words.getMaxY() - 1;
        Line line = new Line(words.getMinX() + 1, y, Math.max(words.getMinX() + 1, words.getMaxX() - 1), y);
        line.getStyleClass().add(active ? "underline-active" : "underline");
        marks.add(line);
    }
}
