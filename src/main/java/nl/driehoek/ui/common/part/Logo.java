package nl.driehoek.ui.common.part;

import javafx.scene.AccessibleRole;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/** The logo: three people, three equal sides, one triangle. Drawn, so it is sharp at every size. */
public final class Logo extends Drawing {

    private static final double TOP = 4;

    /** How large the logo stands. */
    public enum Size {
        /** In the left bar; heavier strokes. */
        SMALL,
        /** On the unlock screen. */
        MEDIUM,
        /** Pale, on cover and empty states. */
        LARGE
    }

    /** The logo in its colours. */
    public Logo(Size size) {
        super(128, 116);
        getStyleClass()
                .addAll(
                        "logo",
                        switch (size) {
                            case SMALL -> "logo-small";
                            case MEDIUM -> "logo-medium";
                            case LARGE -> "logo-large";
                        });
        setAccessibleRole(AccessibleRole.NODE);
        if (size == Size.SMALL) {
            person("logo-leerling", new Circle(64, 21 - TOP, 16.5), side(48, 48.7, 33.2, 74.3, 17));
            person("logo-ouders", new Circle(17.2, 102 - TOP, 16.5), side(49, 102, 79, 102, 17));
            person("logo-school", new Circle(110.8, 102 - TOP, 16.5), side(94.8, 74.3, 80, 48.7, 17));
        } else {
            person("logo-leerling", new Circle(64, 21 - TOP, 15.5), side(48.74, 47.41, 32.46, 75.59, 16));
            person("logo-ouders", new Circle(17.2, 102 - TOP, 15.5), side(47.70, 102, 80.30, 102, 16));
            person("logo-school", new Circle(110.8, 102 - TOP, 15.5), side(95.54, 75.59, 79.26, 47.41, 16));
        }
    }

    /** The pale form, for cover, unlock and empty states only. */
    public Logo pale() {
        getStyleClass().add("pale");
        return this;
    }

    private void person(String styleClass, Circle head, Line body) {
        head.setStrokeWidth(0);
        draw(head, styleClass);
        draw(body, styleClass);
    }

    private static Line side(double fromX, double fromY, double toX, double toY, double width) {
        Line line = new Line(fromX, fromY - TOP, toX, toY - TOP);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        return line;
    }
}
