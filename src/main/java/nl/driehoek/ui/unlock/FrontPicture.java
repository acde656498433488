package nl.driehoek.ui.unlock;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Logo;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Child, parents and school around the same child, pale and large; decoration with a quiet promise below. */
final class FrontPicture extends StackPane {

    FrontPicture(Texts texts) {
        getStyleClass().add("front-picture");
        setMinSize(0, 0);
        Labelled people = new Labelled(texts);
        Label promise = Labels.caption(texts.get("unlock.promise"));
        promise.setGraphic(new Icon(Feather.SHIELD));
        promise.getStyleClass().add("front-promise");
        getChildren().addAll(people, promise);
        setMouseTransparent(true);
    }

    /** The logo with words on its heads; the places are parts of the drawing. */
    private static final class Labelled extends Pane {

        private static final double WIDTH = 128;
        private static final double HEIGHT = 116;

        private final Logo logo = new Logo(Logo.Size.LARGE).pale();
        private final Label child;
        private final Label parents;
        private final Label school;
        private final Label together;

        Labelled(Texts texts) {
            child = word(texts.get("unlock.picture.child"));
            parents = word(texts.get("unlock.picture.parents"));
            school = word(texts.get("unlock.picture.school"));
            together = Labels.h2(texts.get("unlock.picture.together"));
            together.setTextAlignment(TextAlignment.CENTER);
            together.getStyleClass().add("front-together");
            logo.getStyleClass().add("front-logo");
            getStyleClass().add("front-people");
            getChildren().addAll(logo, child, parents, school, together);
        }

        private static Label word(String words) {
            Label label = Labels.fixed(Labels.strong(words));
            label.getStyleClass().add("front-word");
            return label;
        }

        @Override
        protected void layoutChildren() {
            logo.resizeRelocate(0, 0, getWidth(), getHeight());
            double factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
            double left = (getWidth() - WIDTH * factor) / 2;
            double top = (getHeight() - HEIGHT * factor) / 2;
            centre(child, left + 64 * factor, top + 17 * factor);
            centre(parents, left + 17.2 * factor, top + 98 * factor);
            centre(school, left + 110.8 * factor, top + 98 * factor);
            centre(together, left + 64 * factor, top + 71 * factor);
        }

        private static void centre(Label label, double x, double y) {
            label.autosize();
            label.relocate(x - label.getWidth() / 2, y - label.getHeight() / 2);
        }
    }
}
