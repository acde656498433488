package nl.driehoek.ui.settings.words;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.coach.SchoolWords.Kind;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** Own words for feelings or needs, or spellings: each word is a chip that takes the word away. */
final class WordsCard extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final WordsModel model;
    private final Kind kind;
    private final VBox list = new VBox();
    private final AddLine line;

    WordsCard(ViewContext context, WordsModel model, Kind kind) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.kind = kind;
        String title = texts.get(title());
        line = new AddLine(
                texts, title, typed -> model.change(words -> words.adding(kind, typed.getFirst())), texts.get(field()));
        getChildren().add(Card.titled(title, Labels.quiet(texts.get(explained())), list, line));
        model.wordsProperty().subscribe(this::show);
        model.loadedProperty().subscribe(this::show);
    }

    private void show() {
        List<String> words = model.words(kind);
        if (words.isEmpty()) {
            list.getChildren().setAll(Labels.caption(model.loadedProperty().get() ? texts.get(nothing()) : ""));
            return;
        }
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("filter-chips");
        words.forEach(word -> chips.getChildren().add(chip(word)));
        list.getChildren().setAll(chips);
    }

    private Node chip(String word) {
        Button chip = Buttons.quiet(Feather.X, word, () -> remove(word));
        chip.getStyleClass().setAll("button", "filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.get("settings.words.remove", word));
        chip.setMnemonicParsing(false);
        return chip;
    }

    private void remove(String word) {
        line.first().requestFocus();
        model.change(words -> words.without(kind, word));
        context.toasts()
                .undoable(
                        texts.get("settings.words.removed", word),
                        () -> model.change(words -> words.adding(kind, word)));
    }

    private String title() {
        return switch (kind) {
            case FEELINGS -> "settings.words.feelings";
            case NEEDS -> "settings.words.needs";
            case KNOWN -> "settings.words.known";
        };
    }

    private String explained() {
        return switch (kind) {
            case FEELINGS -> "settings.words.feelings.text";
            case NEEDS -> "settings.words.needs.text";
            case KNOWN -> "settings.words.known.text";
        };
    }

    private String field() {
        return switch (kind) {
            case FEELINGS -> "settings.words.feelings.field";
            case NEEDS -> "settings.words.needs.field";
            case KNOWN -> "settings.words.known.field";
        };
    }

    private String nothing() {
        return switch (kind) {
            case FEELINGS -> "settings.words.feelings.none";
            case NEEDS -> "settings.words.needs.none";
            case KNOWN -> "settings.words.known.none";
        };
    }
}
