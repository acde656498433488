package nl.driehoek.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.ParentView;
import org.kordamp.ikonli.feather.Feather;

/** Tells that a parent looks along, and stops it. */
final class ParentBar extends StackPane {

    ParentBar(Texts texts, ParentView parentView) {
        getStyleClass().add("parent-bar-place");
        Button stop = Buttons.link(texts.get("shell.parent.stop", Keys.written(Keys.PARENT_VIEW)), parentView::stop);
        HBox bar = new HBox(
                Icon.of(Feather.EYE, "accent").large(),
                Labels.fixed(Labels.strong(texts.get("shell.nav.parent"))),
                Labels.caption(texts.get("shell.parent.text")),
                Card.spacer(),
                stop);
        bar.getStyleClass().add("parent-bar");
        getChildren().add(bar);
        visibleProperty().bind(parentView.onProperty());
        managedProperty().bind(parentView.onProperty());
    }
}
