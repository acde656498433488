package nl.driehoek.ui.imports;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.service.imports.ImportDraft;
import nl.driehoek.service.imports.LineDetail;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** The card about one line: the question with its answers, and what differs field by field. */
final class DetailPane extends Card {

    private final Texts texts;
    private final ImportViewModel model;
    private final int number;

    DetailPane(Texts texts, ImportViewModel model, ImportDraft draft, int number, IntConsumer move) {
        this.texts = texts;
        this.model = model;
        this.number = number;
        LineDetail detail = draft.detail(number);
        var title = Labels.h2(detail.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        with(headOf(
                title,
                Buttons.bare(Feather.CHEVRON_UP, texts.get("import.detail.previous"), () -> move.accept(-1)),
                Buttons.bare(Feather.CHEVRON_DOWN, texts.get("import.detail.next"), () -> move.accept(1))));
        if (!detail.question().isEmpty()) {
            with(Labels.body(detail.question()));
        }
        detail.tiles().forEach(tile -> with(tile(tile)));
        if (!detail.answers().isEmpty()) {
            with(answers(detail.answers()));
        }
        if (!detail.fields().isEmpty()) {
            with(fields(detail.fields()));
        }
        detail.remarks().forEach(remark -> with(Labels.caption(remark)));
    }

    private static Node tile(LineDetail.Tile tile) {
        VBox words = new VBox(Labels.strong(tile.name()), Labels.caption(tile.facts()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(words, Labels.fixed(Labels.caption(tile.place())));
        box.getStyleClass().add("tile");
        return box;
    }

    private Node answers(List<LineDetail.Answer> answers) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox();
        box.getStyleClass().add("check-answers");
        for (int index = 0; index < answers.size(); index++) {
            int answer = index;
            RadioButton button = new RadioButton(answers.get(index).words());
            button.setWrapText(true);
            button.setMnemonicParsing(false);
            button.setToggleGroup(group);
            button.setSelected(answers.get(index).chosen());
            button.setOnAction(_ -> model.decide(draft -> draft.answer(number, answer)));
            box.getChildren().add(button);
        }
        return box;
    }

    private Node fields(List<LineDetail.FieldLine> fields) {
        VBox box = new VBox();
        box.getStyleClass().add("check-answers");
        for (int index = 0; index < fields.size(); index++) {
            int field = index;
            LineDetail.FieldLine line = fields.get(index);
            CheckBox take = new CheckBox(words(line));
            take.setWrapText(true);
            take.setMnemonicParsing(false);
            take.setSelected(line.taken());
            take.setOnAction(_ -> model.decide(draft -> draft.takeField(number, field, take.isSelected())));
            box.getChildren().add(take);
        }
        return box;
    }

    private String words(LineDetail.FieldLine line) {
        return line.before().isEmpty()
                ? texts.get("import.detail.fill", line.label(), line.after())
                : texts.get("import.detail.change", line.label(), line.before(), line.after());
    }
}
