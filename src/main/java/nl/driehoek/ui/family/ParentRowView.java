package nl.driehoek.ui.family;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.service.SimilarParent;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Focus;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** The fields of one parent that is being entered, with what is noticed below them. */
final class ParentRowView extends VBox {

    private static final int[] WIDE = {26, 17, 18, 23, 16};

    private final Texts texts;
    private final FamilyWords words;
    private final ParentRow row;
    private final GridPane grid = new GridPane();
    private final VBox below = new VBox();
    private final NameField name;
    private final LetterChoice<Relation> relation;
    private final TextField phones;
    private final TextField mail;
    private final LetterChoice<Authority> authority;
    private final ObservableBooleanValue checked;

    ParentRowView(ViewContext context, ParentRow row, int number, ObservableBooleanValue checked) {
        this.texts = context.texts();
        this.words = new FamilyWords(texts);
        this.row = row;
        this.checked = checked;
        name = TextMenu.on(new NameField(), texts);
        name.textProperty().bindBidirectional(row.name);
        relation = new LetterChoice<>(Arrays.asList(Relation.values()), words::relation, row.relation);
        phones = field(row.phones);
        mail = field(row.mail);
        authority = new LetterChoice<>(Arrays.asList(Authority.values()), words::authority, row.authority);
        name.setPromptText(texts.get("family.entry.name.prompt"));
        relation.setPromptText(texts.get("family.entry.relation.prompt"));
        getStyleClass().add("parent-row");
        grid.getStyleClass().add("parent-row-fields");
        below.getStyleClass().add("parent-row-notes");
        getChildren().addAll(grid, below);
        context.width().width().subscribe(this::arrange);
        speak(number);
        name.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                row.takeApart();
            }
        });
        row.name.subscribe(_ -> showBelow());
        row.relation.subscribe(_ -> showBelow());
        row.note.subscribe(_ -> showBelow());
        row.similar.subscribe(this::showBelow);
        checked.subscribe(_ -> showBelow());
    }

    /** A name field that takes a pasted text of several lines apart. */
    private final class NameField extends TextField {
        @Override
        public void paste() {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null) {
                replaceSelection(pasted.strip().replaceAll("\\s*\\R\\s*", ", "));
                row.takeApart();
            }
        }
    }

    void focusName() {
        Focus.on(name);
    }

    void focusMissing() {
        (row.name.get().isBlank() ? name : relation).requestFocus();
    }

    boolean fieldHasFocus() {
        return List.<Control>of(name, relation, phones, mail, authority).stream()
                        .anyMatch(Node::isFocused)
                && !relation.isShowing()
                && !authority.isShowing();
    }

    private TextField field(javafx.beans.property.StringProperty value) {
        TextField field = TextMenu.on(new TextField(), texts);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void speak(int number) {
        name.setAccessibleText(texts.get("family.entry.spoken.name", number));
        relation.setAccessibleText(texts.get("family.entry.spoken.relation", number));
        phones.setAccessibleText(texts.get("family.entry.spoken.phones", number));
        mail.setAccessibleText(texts.get("family.entry.spoken.mail", number));
        authority.setAccessibleText(texts.get("family.entry.spoken.authority", number));
    }

    private void arrange(Width width) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        List<Node> fields = List.of(
                labelled("family.entry.name", name),
                labelled("family.entry.relation", relation),
                labelled("family.entry.phones", phones),
                labelled("family.entry.mail", mail),
                labelled("family.entry.authority", authority));
        if (width == Width.SMALL) {
            columns(50, 50);
            grid.add(fields.get(0), 0, 0, 2, 1);
            grid.addRow(1, fields.get(1), fields.get(2));
            grid.addRow(2, fields.get(3), fields.get(4));
        } else {
            columns(WIDE);
            grid.addRow(0, fields.toArray(Node[]::new));
        }
    }

    private void columns(int... percents) {
        for (int percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
    }

    private Node labelled(String key, Control field) {
        Label label = Labels.fieldLabel(texts.get(key));
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("form-field");
        return box;
    }

    private void showBelow() {
        below.getChildren().clear();
        if (row.known.get() != null) {
            below.getChildren()
                    .add(Notice.good(texts.get(
                            "family.entry.linked", row.known.get().name().full())));
        } else {
            row.similar.forEach(match -> below.getChildren().add(proposal(match)));
        }
        boolean parts = !row.name.get().isBlank() && row.relation.get() != Relation.INSTITUTION;
        if (parts && row.known.get() == null) {
            below.getChildren().add(Labels.caption(parts(row.personName())));
        }
        if (!row.note.get().isBlank()) {
            below.getChildren().add(Labels.caption(texts.get("family.entry.left-over", row.note.get())));
        }
        if (checked.get() && !row.empty() && !row.complete()) {
            Label message = Labels.caption(
                    texts.get(row.name.get().isBlank() ? "family.entry.name.how" : "family.entry.relation.how"));
            message.getStyleClass().add("field-message");
            message.setGraphic(new Icon(Feather.ALERT_CIRCLE));
            below.getChildren().add(message);
        }
    }

    private String parts(PersonName name) {
        return java.util.stream.Stream.of(
                        part("family.entry.part.call", name.callName()),
                        part("family.entry.part.initials", name.initials()),
                        part("family.entry.part.prefix", name.prefix()),
                        part("family.entry.part.surname", name.surname()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String part(String key, String value) {
        return value.isEmpty() ? "" : texts.get(key, value);
    }

    private Node proposal(SimilarParent match) {
        String children =
                match.children().stream().map(child -> child.name().spoken()).collect(Collectors.joining(", "));
        String who = match.parent().name().full();
        String question = children.isEmpty()
                ? texts.get("family.entry.same", who)
                : texts.get("family.entry.same-of", who, children);
        HBox buttons = new HBox(
                Buttons.compact(Buttons.secondary(texts.get("family.entry.link"), () -> {
                    row.choose(match);
                    showBelow();
                    relation.requestFocus();
                })),
                Buttons.compact(Buttons.secondary(texts.get("family.entry.other"), () -> row.similar.remove(match))));
        buttons.getStyleClass().add("button-line");
        return Notice.info(Feather.USERS, question + " " + ground(match)).action(buttons);
    }

    private String ground(SimilarParent match) {
        if (match.grounds().contains(SimilarParent.Ground.PHONE)) {
            return texts.get("family.entry.ground.phone");
        }
        return texts.get(
                match.grounds().contains(SimilarParent.Ground.MAIL)
                        ? "family.entry.ground.mail"
                        : "family.entry.ground.name");
    }
}
