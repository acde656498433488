package nl.driehoek.ui.conversation;

import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** What one side hopes for: a line each, with whether it can be, and why not when it cannot. */
final class ExpectationColumn {

    private final Texts texts;
    private final TalkWords words;
    private final PreparationModel model;
    private final PartyKind side;
    private final VBox lines = new VBox();
    private final VBox node;
    private final Runnable changed;
    private final String title;

    /** The hopes of {@code side}; runs {@code changed} when fields came or went. */
    ExpectationColumn(Texts texts, PreparationModel model, PartyKind side, Runnable changed) {
        this.texts = texts;
        this.words = new TalkWords(texts);
        this.model = model;
        this.side = side;
        this.changed = changed;
        lines.getStyleClass().add("expectations");
        title = texts.get(side == PartyKind.PARENT ? "conversation.expect.parents" : "conversation.expect.school");
        Button add = Buttons.compact(Buttons.quiet(Feather.PLUS, texts.get("conversation.expect.add"), this::add));
        add.setAccessibleText(title + ": " + add.getText());
        node = PartyCard.tinted(texts, TalkWords.party(side), title, lines, add);
        model.expectations().addListener((ListChangeListener<ExpectationRow>) _ -> show());
        show();
    }

    VBox node() {
        return node;
    }

    private void add() {
        model.hope(side);
        Node last = lines.getChildren().getLast();
        last.lookup(".text-area").requestFocus();
    }

    private void show() {
        lines.getChildren()
                .setAll(model.expectations().stream()
                        .filter(row -> row.side() == side)
                        .map(this::line)
                        .toList());
        changed.run();
    }

    private Node line(ExpectationRow row) {
        GrowingArea text = field(row.text(), "conversation.expect.text");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button chip = new Button();
        chip.getStyleClass().addAll("feasibility");
        chip.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        chip.setMnemonicParsing(false);
        chip.setOnAction(_ -> choose(chip, row));
        HBox first = new HBox(text, chip);
        first.getStyleClass().add("expectation");
        VBox box = new VBox(first);
        row.feasibility().subscribe(now -> {
            chip.setText(words.feasibility(now));
            chip.setGraphic(now == Feasibility.CAN ? new Icon(Feather.CHECK) : null);
            chip.getStyleClass().removeAll("needs-us");
            box.getChildren().setAll(first);
            if (now == Feasibility.CANNOT) {
                chip.getStyleClass().add("needs-us");
                box.getChildren().add(field(row.explanation(), "conversation.expect.why"));
            }
            if (box.getParent() != null) {
                changed.run();
            }
        });
        return box;
    }

    private GrowingArea field(javafx.beans.property.StringProperty value, String key) {
        GrowingArea field = new GrowingArea(texts, 1);
        field.getStyleClass().add("on-tint");
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get("ui.form.choice", title, texts.get(key)));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void choose(Button chip, ExpectationRow row) {
        ContextMenu menu = new ContextMenu();
        for (Feasibility feasibility : Feasibility.values()) {
            MenuItem item = new MenuItem(words.feasibility(feasibility));
            item.setOnAction(_ -> row.feasibility().set(feasibility));
            menu.getItems().add(item);
        }
        MenuItem remove = new MenuItem(texts.get("conversation.expect.remove"));
        remove.setOnAction(_ -> model.expectations().remove(row));
        menu.getItems().add(remove);
        menu.show(chip, Side.BOTTOM, 0, 2);
    }
}
