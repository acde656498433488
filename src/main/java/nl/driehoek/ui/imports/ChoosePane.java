package nl.driehoek.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import nl.driehoek.service.imports.ImportDesk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Follow;
import org.kordamp.ikonli.feather.Feather;

/** The first step: pointing at a file, or dropping it. */
final class ChoosePane extends VBox {

    private final Texts texts;
    private final ImportViewModel model;
    private final Button choose;
    private final VBox last = new VBox();

    ChoosePane(ViewContext context, ImportViewModel model, Runnable pick, ImportStage.Choosing stage) {
        this.texts = context.texts();
        this.model = model;
        this.choose = Buttons.primary(Feather.FOLDER, texts.get("import.file.choose"), pick);
        if (!stage.message().isEmpty()) {
            getChildren().add(stage.good() ? Notice.good(stage.message()) : Notice.needsUs(stage.message()));
        }
        getChildren().addAll(drop(), help(), last);
        Follow.whileInScene(this, model.lastProperty(), run -> {
            last.getChildren().clear();
            run.ifPresent(this::showLast);
        });
    }

    /** Where one begins. */
    Button choose() {
        return choose;
    }

    private VBox drop() {
        choose.disableProperty().bind(model.busyProperty());
        VBox zone = new VBox(
                Icon.of(Feather.DOWNLOAD, "accent").large(),
                centred(Labels.h2(texts.get("import.file.drop"))),
                centred(Labels.quiet(texts.get("import.file.kindsLong"))),
                choose,
                reading());
        zone.getStyleClass().addAll("card", "drop-zone");
        zone.setAlignment(Pos.CENTER);
        return zone;
    }

    private HBox reading() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.fractionProperty());
        bar.setAccessibleText(texts.get("import.busy"));
        HBox reading = new HBox(bar, Buttons.secondary(texts.get("import.file.stop"), model::stop));
        reading.getStyleClass().add("reading-line");
        reading.setAlignment(Pos.CENTER);
        reading.visibleProperty().bind(model.busyProperty());
        reading.managedProperty().bind(model.busyProperty());
        return reading;
    }

    private Card help() {
        return Card.titled(
                texts.get("import.help.title"),
                Labels.body(texts.get("import.help.edex")),
                Labels.body(texts.get("import.help.csv")),
                Labels.body(texts.get("import.help.safe")));
    }

    private void showLast(ImportDesk.LastImport run) {
        Button undo = Buttons.secondary(Feather.ROTATE_CCW, texts.get("import.undo"), model::undo);
        undo.disableProperty().bind(model.busyProperty());
        last.getChildren()
                .add(Card.titled(
                        texts.get("import.last.title"),
                        ListRow.plain(run.words())
                                .caption(texts.get("import.undo.promise"))
                                .right(undo)
                                .last()));
    }

    private static Label centred(Label label) {
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().add("narrow-text");
        return label;
    }
}
