package nl.driehoek.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.service.imports.ImportDraft;
import nl.driehoek.service.imports.ImportLine;
import nl.driehoek.service.imports.LineStatus;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.part.WrappingCell;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** A line of the preview; in a narrow window the choices open below it. */
final class LineCell extends WrappingCell<ImportLine> {

    private final ViewContext context;
    private final Texts texts;
    private final ImportViewModel model;

    LineCell(ViewContext context, ImportViewModel model) {
        super("check-cell");
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        selectedProperty().addListener((_, _, _) -> {
            if (context.width().get() != Width.WIDE) {
                updateItem(getItem(), isEmpty());
            }
        });
    }

    @Override
    protected Node content(ImportLine line) {
        boolean wide = context.width().get() == Width.WIDE;
        Node row = wide ? row(line) : stacked(line);
        boolean open = !wide && isSelected() && model.stageProperty().get() instanceof ImportStage.Checking;
        if (!open) {
            return row;
        }
        ImportDraft draft = ((ImportStage.Checking) model.stageProperty().get()).draft();
        return new VBox(
                row,
                new DetailPane(
                        texts,
                        model,
                        draft,
                        line.number(),
                        step -> getListView().getSelectionModel().select(getIndex() + step)));
    }

    private Node row(ImportLine line) {
        HBox row = new HBox(box(line), name(line), status(line), words(line));
        row.getStyleClass().add("check-row");
        return row;
    }

    private Node stacked(ImportLine line) {
        HBox top = new HBox(box(line), name(line), status(line));
        top.getStyleClass().add("check-row");
        VBox.setVgrow(top, Priority.NEVER);
        VBox both = new VBox(top);
        if (!line.words().isEmpty()) {
            both.getChildren().add(words(line));
        }
        both.getStyleClass().add("check-stacked");
        return both;
    }

    private Node box(ImportLine line) {
        CheckBox box = new CheckBox();
        box.setSelected(line.take() == ImportLine.Take.YES);
        box.setDisable(line.take() == ImportLine.Take.NEVER);
        box.setFocusTraversable(false);
        box.setAccessibleText(texts.get("import.check.take", line.name()));
        box.selectedProperty().addListener((_, _, yes) -> model.decide(draft -> draft.take(line.number(), yes)));
        return box;
    }

    private static Node name(ImportLine line) {
        VBox name = new VBox(Labels.strong(line.name()), Labels.caption(line.group()));
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("check-name");
        return name;
    }

    private Node status(ImportLine line) {
        StackPane status = new StackPane(chip(line));
        status.getStyleClass().add("check-status");
        return status;
    }

    private StatusChip chip(ImportLine line) {
        String word = texts.get(line.status().textKey());
        return switch (line.status()) {
            case NEEDS_CHOICE ->
                line.weight() == ImportLine.Weight.QUESTION
                        ? StatusChip.needsUs(Feather.HELP_CIRCLE, word)
                        : StatusChip.neutral(Feather.MINUS, texts.get("import.status.notNow"));
            case NEW -> StatusChip.neutral(Feather.PLUS, word);
            case CHANGED -> StatusChip.neutral(Feather.REPEAT, word);
            case LEFT -> StatusChip.neutral(Feather.LOG_OUT, word);
            case NOT_IN_FILE -> StatusChip.neutral(Feather.MINUS, word);
            case UNCHANGED -> StatusChip.neutral(Feather.CHECK, word);
            case REJECTED -> StatusChip.needsUs(Feather.SLASH, word);
        };
    }

    private static Node words(ImportLine line) {
        Label words = Labels.caption(line.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox all = new HBox(words);
        all.getStyleClass().add("check-words");
        if (!line.words().isEmpty()) {
            all.getChildren().addFirst(sign(line));
        }
        if (line.weight() == ImportLine.Weight.QUESTION) {
            words.getStyleClass().add("zorg-text");
        }
        HBox.setHgrow(all, Priority.ALWAYS);
        return all;
    }

    private static Icon sign(ImportLine line) {
        return switch (line.weight()) {
            case QUESTION -> Icon.of(Feather.HELP_CIRCLE, "zorg");
            case LOOK -> Icon.of(Feather.EDIT_2, "quiet");
            case NOTE -> Icon.of(Feather.INFO, "quiet");
        };
    }

    @Override
    protected String spoken(ImportLine line) {
        String taken = line.take() == ImportLine.Take.YES ? texts.get("import.check.taken") : "";
        String status = line.status() == LineStatus.NEEDS_CHOICE && line.weight() != ImportLine.Weight.QUESTION
                ? texts.get("import.status.notNow")
                : texts.get(line.status().textKey());
        return String.join(", ", line.name(), line.group(), status, line.words(), taken);
    }
}
