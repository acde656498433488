package nl.driehoek.ui.common.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.view.Focus;
import org.kordamp.ikonli.feather.Feather;

/** A popover to pick words: search first, groups of chips, several choices, free words allowed. */
public final class WordPicker {

    private final List<WordGroup> groups;
    private final Consumer<List<String>> insert;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final TextField search;
    private final VBox chips = new VBox();
    private final Popover popover;

    /** A picker with {@code title}; {@code insert} gets the words the user chose, at least one. */
    public WordPicker(Texts texts, String title, List<WordGroup> groups, Consumer<List<String>> insert) {
        this.groups = List.copyOf(groups);
        this.insert = insert;
        search = TextMenu.on(new TextField(), texts);
        search.setPromptText(texts.get("ui.words.prompt"));
        search.setAccessibleText(texts.get("ui.words.prompt"));
        search.textProperty().subscribe(_ -> showChips());
        search.setOnAction(_ -> take());
        chips.getStyleClass().add("word-groups");
        Node head = Card.headOf(
                Labels.h3(title), Card.spacer(), Buttons.bare(Feather.X, texts.get("ui.dialog.close"), this::close));
        Node foot = Card.headOf(
                Labels.caption(texts.get("ui.words.free")),
                Card.spacer(),
                Buttons.compact(Buttons.primary(texts.get("ui.words.insert"), this::take)));
        popover = new Popover(head, search, chips, foot);
    }

    /** Opens under {@code anchor} with the focus in the search field. */
    public void showUnder(Node anchor) {
        chosen.clear();
        search.clear();
        showChips();
        popover.showUnder(anchor);
        Focus.on(search);
    }

    private void close() {
        popover.close();
    }

    private void showChips() {
        String part = search.getText().strip().toLowerCase(Locale.ROOT);
        chips.getChildren().clear();
        for (WordGroup group : groups) {
            List<ToggleButton> fitting = group.words().stream()
                    .filter(word -> word.toLowerCase(Locale.ROOT).contains(part))
                    .map(this::chip)
                    .toList();
            if (!fitting.isEmpty()) {
                FlowPane flow = new FlowPane();
                flow.getStyleClass().add("filter-chips");
                flow.getChildren().addAll(fitting);
                chips.getChildren().addAll(Labels.caption(group.head()), flow);
            }
        }
    }

    private ToggleButton chip(String word) {
        ToggleButton chip = new ToggleButton(word);
        chip.getStyleClass().add("word-chip");
        chip.setMnemonicParsing(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setSelected(chosen.contains(word));
        chip.setOnAction(_ -> {
            if (chip.isSelected()) {
                chosen.add(word);
            } else {
                chosen.remove(word);
            }
        });
        return chip;
    }

    /** Takes the chosen words; with none chosen, what was typed. */
    private void take() {
        List<String> words = new ArrayList<>(chosen);
        String typed = search.getText().strip();
        if (words.isEmpty() && !typed.isEmpty()) {
            words.add(typed);
        }
        if (!words.isEmpty()) {
            popover.close();
            insert.accept(words);
        }
    }
}
