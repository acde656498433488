package nl.driehoek.ui.imports;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.service.imports.ImportSummary;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import org.kordamp.ikonli.feather.Feather;

/** The last step: it is done, and it can be taken back. */
final class FinishedPane extends VBox {

    private final Button onward;

    FinishedPane(ViewContext context, ImportViewModel model, ImportSummary summary) {
        Texts texts = context.texts();
        onward = Buttons.primary(
                texts.get("import.done.pupils"), () -> context.navigator().go(new Target.Pupils()));
        Button undo = Buttons.secondary(Feather.ROTATE_CCW, texts.get("import.undo"), model::undo);
        undo.disableProperty().bind(model.busyProperty().or(model.lastProperty().isEqualTo(Optional.empty())));
        FlowPane buttons = new FlowPane(onward, undo, Buttons.secondary(texts.get("import.another"), model::another));
        buttons.getStyleClass().add("button-flow");
        getChildren()
                .addAll(
                        Notice.good(texts.get("import.done.words", summary.pupils()))
                                .title(texts.get("import.done.title")),
                        new Card(
                                Labels.body(texts.get(
                                        "import.done.counts", summary.added(), summary.changed(), summary.left())),
                                Labels.caption(texts.get("import.undo.promise")),
                                buttons));
    }

    /** Where one goes on. */
    Button onward() {
        return onward;
    }
}
