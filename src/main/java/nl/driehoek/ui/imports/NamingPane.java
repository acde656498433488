package nl.driehoek.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.service.imports.TableDraft;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.Segments;
import nl.driehoek.ui.common.view.Focus;

/** The step between file and preview for a table: what its columns mean. */
final class NamingPane extends VBox {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    private final Texts texts;
    private final ImportViewModel model;
    private final VBox letters = new VBox();
    private final Label toDo = Labels.quiet("");
    private final Button onward;
    private final ActionBar bar;
    private final List<ComboBox<Integer>> boxes = new ArrayList<>();
    private TableDraft draft;

    NamingPane(Texts texts, ImportViewModel model, TableDraft draft) {
        this.texts = texts;
        this.model = model;
        this.draft = draft;
        onward = Buttons.onward(texts.get("import.naming.check"), model::check);
        bar = new ActionBar(
                List.of(Buttons.secondary(texts.get("import.another"), model::another)), List.of(toDo, onward));
        letters.getChildren()
                .add(Notice.needsUs(texts.get("import.naming.letters", draft.letterExamples()))
                        .title(texts.get("import.naming.lettersTitle"))
                        .action(Buttons.compact(Buttons.secondary(
                                texts.get("import.naming.lettersRight"),
                                () -> model.name(TableDraft::lettersAreRight)))));
        letters.managedProperty().bind(letters.visibleProperty());
        getChildren().add(letters);
        if (draft.asksM()) {
            getChildren().add(meaningOfM());
        }
        getChildren().addAll(separators(), columns());
        show(draft);
    }

    /** Goes on to the preview, as the filled button does. */
    void finish() {
        onward.fire();
    }

    /** Puts the focus on what the first column means. */
    void takeFocus() {
        boxes.stream().findFirst().ifPresent(Focus::on);
    }

    /** The bar at the foot. */
    ActionBar bar() {
        return bar;
    }

    /** Whether {@code next} is the same table, so that it can be shown in this pane without anything jumping. */
    boolean fits(TableDraft next) {
        return next.facts().equals(draft.facts())
                && next.separator() == draft.separator()
                && next.asksM() == draft.asksM()
                && next.columns().size() == draft.columns().size();
    }

    /** Shows what is still to be done with {@code next}. */
    void show(TableDraft next) {
        draft = next;
        letters.setVisible(next.asksLetters());
        toDo.setText(String.join(" ", next.toDo()));
        onward.setDisable(!next.toDo().isEmpty());
        int known = next.meanings().size();
        for (ComboBox<Integer> box : boxes) {
            IntStream.range(box.getItems().size(), known).forEach(box.getItems()::add);
        }
    }

    private Node separators() {
        ObjectProperty<Character> chosen = new SimpleObjectProperty<>(draft.separator());
        chosen.addListener((_, _, now) -> model.separate(now));
        return Card.titled(
                texts.get("import.naming.separator"),
                Labels.caption(texts.get("import.naming.separatorHint")),
                new Segments<>(SEPARATORS, this::separator, chosen));
    }

    private String separator(char separator) {
        return switch (separator) {
            case ';' -> texts.get("import.naming.semicolon");
            case '\t' -> texts.get("import.naming.tab");
            default -> texts.get("import.naming.comma");
        };
    }

    private Node columns() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("column-grid");
        List<TableDraft.Column> columns = draft.columns();
        for (int column = 0; column < columns.size(); column++) {
            TableDraft.Column one = columns.get(column);
            VBox words = new VBox(Labels.strong(one.name()), Labels.caption(String.join(" · ", one.examples())));
            grid.add(words, 0, column);
            grid.add(meaning(column, one), 1, column);
        }
        return Card.titled(
                texts.get("import.naming.columns"), Labels.caption(texts.get("import.naming.columnsHint")), grid);
    }

    private ComboBox<Integer> meaning(int column, TableDraft.Column one) {
        ComboBox<Integer> box = new ComboBox<>(FXCollections.observableArrayList(
                IntStream.range(0, draft.meanings().size()).boxed().toList()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer meaning) {
                return meaning == null ? "" : draft.meanings().get(meaning);
            }

            @Override
            public Integer fromString(String words) {
                return draft.meanings().indexOf(words);
            }
        });
        box.setValue(one.meaning());
        boxes.add(box);
        box.setAccessibleText(texts.get("import.naming.meaning", one.name()));
        box.valueProperty().addListener((_, _, now) -> model.name(table -> table.mean(column, now)));
        return box;
    }

    private Node meaningOfM() {
        ObjectProperty<Sex> chosen =
                new SimpleObjectProperty<>(draft.meaningOfM().orElse(null));
        chosen.addListener((_, _, now) -> model.name(table -> table.meanM(now)));
        return Card.titled(
                texts.get("import.naming.m"),
                Labels.caption(texts.get("import.naming.mHint")),
                new Segments<>(
                        List.of(Sex.BOY, Sex.GIRL),
                        sex -> texts.get(sex == Sex.BOY ? "import.naming.boy" : "import.naming.girl"),
                        chosen));
    }
}
