package nl.driehoek.ui.settings.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** One or two fields on a line and a button that adds what they hold; Enter adds too, and the first field is next again. */
final class AddLine extends FlowPane {

    private final List<TextField> fields = new ArrayList<>();
    private final Add add;
    private final Button button;

    /** Takes what was typed, one text for each field, none of them empty. */
    @FunctionalInterface
    interface Add {
        void add(List<String> typed);
    }

    AddLine(Texts texts, String about, Add add, String... names) {
        this.add = add;
        getStyleClass().addAll("button-flow", "add-line");
        Stream.of(names).forEach(name -> getChildren().add(field(texts, name)));
        String verb = texts.get("settings.words.add");
        button = Buttons.secondary(Feather.PLUS, verb, this::finish);
        button.setAccessibleText(verb + ", " + about);
        getChildren().add(button);
        sayWhetherReady();
    }

    private Node field(Texts texts, String name) {
        TextField field = TextMenu.on(new TextField(), texts);
        field.setAccessibleText(name);
        field.textProperty().subscribe(this::sayWhetherReady);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                finish();
            }
        });
        fields.add(field);
        Label label = Labels.fieldLabel(name);
        label.setLabelFor(field);
        VBox named = new VBox(label, field);
        named.getStyleClass().add("form-field");
        return named;
    }

    private void sayWhetherReady() {
        if (button != null) {
            button.setDisable(fields.stream().anyMatch(field -> field.getText().isBlank()));
        }
    }

    /** Adds when all is filled, else goes to the first field that is not. */
    private void finish() {
        TextField empty = fields.stream()
                .filter(field -> field.getText().isBlank())
                .findFirst()
                .orElse(null);
        if (empty != null) {
            empty.requestFocus();
            return;
        }
        List<String> typed =
                fields.stream().map(TextField::getText).map(String::strip).toList();
        fields.forEach(TextField::clear);
        first().requestFocus();
        add.add(typed);
    }

    /** The first field. */
    TextField first() {
        return fields.getFirst();
    }
}
