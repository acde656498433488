package nl.driehoek.ui.common.part;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/** Shapes drawn in design units that fill the room the style sheet gives, so they grow with the letters. */
abstract class Drawing extends Region {

    private final double designWidth;
    private final double designHeight;
    private final Group shapes = new Group();
    private final Scale scale = new Scale(1, 1, 0, 0);

    Drawing(double designWidth, double designHeight) {
        this.designWidth = designWidth;
        this.designHeight = designHeight;
        shapes.setManaged(false);
        shapes.getTransforms().add(scale);
        getChildren().add(shapes);
        setMouseTransparent(true);
    }

    final void draw(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        shapes.getChildren().add(shape);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / designWidth, getHeight() / designHeight);
        scale.setX(factor);
        scale.setY(factor);
        shapes.setLayoutX((getWidth() - designWidth * factor) / 2);
        shapes.setLayoutY((getHeight() - designHeight * factor) / 2);
    }
}
