package nl.driehoek.ui.imports;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
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

/** The step between file and preview for a table: what its columns mean. */
final class NamingPane extends VBox {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    private final Texts texts;
    private final ImportViewModel model;
    private final TableDraft draft;

    NamingPane(Texts texts, ImportViewModel model, TableDraft draft) {
        this.texts = texts;
        this.model = model;
        this.draft = draft;
        if (draft.asksLetters()) {
            getChildren()
                    .add(Notice.needsUs(texts.get("import.naming.letters", draft.letterExamples()))
                            .title(texts.get("import.naming.lettersTitle"))
                            .action(Buttons.compact(Buttons.secondary(
                                    texts.get("import.naming.lettersRight"),
                                    () -> model.name(TableDraft::lettersAreRight)))));
        }
        getChildren().addAll(separators(), columns());
        if (draft.asksM()) {
            getChildren().add(meaningOfM());
        }
    }

    /** The bar at the foot. */
    ActionBar bar() {
        var onward = Buttons.onward(texts.get("import.naming.check"), model::check);
        onward.setDisable(!draft.toDo().isEmpty());
        return new ActionBar(
                List.of(Buttons.secondary(texts.get("import.another"), model::another)),
                List.of(Labels.quiet(String.join(" ", draft.toDo())), onward));
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
        List<String> meanings = draft.meanings();
        List<TableDraft.Column> columns = draft.columns();
        for (int column = 0; column < columns.size(); column++) {
            TableDraft.Column one = columns.get(column);
            VBox words = new VBox(Labels.strong(one.name()), Labels.caption(String.join(" · ", one.examples())));
            grid.add(words, 0, column);
            grid.add(meaning(column, one, meanings), 1, column);
        }
        return Card.titled(
                texts.get("import.naming.columns"), Labels.caption(texts.get("import.naming.columnsHint")), grid);
    }

    private ComboBox<Integer> meaning(int column, TableDraft.Column one, List<String> meanings) {
        ComboBox<Integer> box = new ComboBox<>(FXCollections.observableArrayList(
                IntStream.range(0, meanings.size()).boxed().toList()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer meaning) {
                return meaning == null ? "" : meanings.get(meaning);
            }

            @Override
            public Integer fromString(String words) {
                return meanings.indexOf(words);
            }
        });
        box.setValue(one.meaning());
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
