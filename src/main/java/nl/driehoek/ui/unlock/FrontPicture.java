package nl.driehoek.ui.unlock;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Child, parents and school around the same child, pale and large; decoration with a quiet promise below. */
final class FrontPicture extends StackPane {

    FrontPicture(Texts texts) {
        getStyleClass().add("front-picture");
        setMinSize(0, 0);
        People people = new People(texts);
        Label promise = Labels.caption(texts.get("unlock.promise"));
        promise.setGraphic(new Icon(Feather.SHIELD));
        promise.getStyleClass().add("front-promise");
        getChildren().addAll(people, promise);
        setMouseTransparent(true);
    }

    /** Three people with their words; all places are in the units of the drawing. */
    private static final class People extends Pane {

        private static final double WIDTH = 518;
        private static final double HEIGHT = 460;

        private final Group drawing = new Group();
        private final Scale scale = new Scale(1, 1, 0, 0);
        private final Label child;
        private final Label parents;
        private final Label school;
        private final Label together;

        People(Texts texts) {
            getStyleClass().add("front-people");
            drawing.getStyleClass().addAll("logo", "pale");
            drawing.setManaged(false);
            drawing.getTransforms().add(scale);
            person("logo-leerling", new Circle(259, 42, 42), new Line(221, 107, 80, 351));
            person("logo-ouders", new Circle(42, 418, 42), new Line(119, 417, 399, 417));
            person("logo-school", new Circle(476, 418, 42), new Line(438, 351, 297, 107));
            child = word(texts.get("unlock.picture.child"));
            parents = word(texts.get("unlock.picture.parents"));
            school = word(texts.get("unlock.picture.school"));
            together = Labels.h2(texts.get("unlock.picture.together"));
            together.setTextAlignment(TextAlignment.CENTER);
            together.getStyleClass().add("front-together");
            getChildren().addAll(drawing, child, parents, school, together);
        }

        private void person(String styleClass, Circle head, Line body) {
            head.getStyleClass().add(styleClass);
            head.setStrokeWidth(0);
            body.getStyleClass().add(styleClass);
            body.setStrokeWidth(30);
            body.setStrokeLineCap(StrokeLineCap.ROUND);
            drawing.getChildren().addAll(head, body);
        }

        private static Label word(String words) {
            return Labels.fixed(Labels.strong(words));
        }

        @Override
        protected void layoutChildren() {
            double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
            double left = (getWidth() - WIDTH * factor) / 2;
            double top = (getHeight() - HEIGHT * factor) / 2;
            scale.setX(factor);
            scale.setY(factor);
            drawing.setLayoutX(left);
            drawing.setLayoutY(top);
            centre(child, left + 259 * factor, top + 42 * factor);
            centre(parents, left + 42 * factor, top + 418 * factor);
            centre(school, left + 476 * factor, top + 418 * factor);
            centre(together, left + 259 * factor, top + 297 * factor);
        }

        private static void centre(Label label, double x, double y) {
            label.autosize();
            label.relocate(x - label.getWidth() / 2, y - label.getHeight() / 2);
        }
    }
}
