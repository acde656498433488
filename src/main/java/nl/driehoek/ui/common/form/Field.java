package nl.driehoek.ui.common.form;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/**
 * One element of a form: label above, hint between, control, message under it. It speaks its label, its hint and its
 * message.
 */
public final class Field {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Texts texts;
    private final String labelKey;
    private final Control control;
    private final Label label = Labels.fieldLabel("");
    private final Label hint = Labels.caption("");
    private final Label message = Labels.caption("");
    private final HBox labelLine = new HBox(label);
    private final VBox node = new VBox(labelLine);
    private Supplier<Optional<Verdict.Problem>> reading = Optional::empty;
    private Rule<?> rule;
    private Verdict shown = new Verdict.NotChecked();

    /** A field with the text of {@code labelKey} as label; {@code body} is shown, {@code control} takes the focus. */
    Field(Texts texts, String labelKey, Node body, Control control) {
        this.texts = texts;
        this.labelKey = labelKey;
        this.control = control;
        node.getStyleClass().add("form-field");
        labelLine.getStyleClass().add("label-line");
        hint.getStyleClass().add("hint");
        message.getStyleClass().add("field-message");
        message.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        node.getChildren().add(body);
        label.setLabelFor(control);
        with();
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && control.getScene() != null) {
                left();
            }
        });
    }

    void reading(Supplier<Optional<Verdict.Problem>> problems) {
        reading = problems;
    }

    /** Fills the places {0}, {1} … of the label. */
    public Field with(Object... arguments) {
        String words = arguments.length == 0 ? texts.get(labelKey) : texts.get(labelKey, arguments);
        label.setText(words);
        if (control instanceof ToggleButton) {
            choices(words);
        } else {
            control.setAccessibleText(words);
        }
        return this;
    }

    /** Of a row of choices each one says what it is, after what is chosen. */
    private void choices(String words) {
        control.getParent().getChildrenUnmodifiable().forEach(node -> {
            if (node instanceof ToggleButton choice) {
                choice.setAccessibleText(texts.get("ui.form.choice", words, choice.getText()));
            }
        });
    }

    /** A sentence between label and field. */
    public Field hint(String key, Object... arguments) {
        hint.setText(texts.get(key, arguments));
        node.getChildren().add(1, hint);
        control.setAccessibleHelp(hint.getText());
        return this;
    }

    /** The field may stay empty, and says so. */
    public Field optional() {
        Label words = Labels.caption(texts.get("ui.form.optional"));
        words.getStyleClass().add("optional");
        labelLine.getChildren().add(words);
        return this;
    }

    /** Words in the empty field that invite. */
    public Field prompt(String key, Object... arguments) {
        if (control instanceof TextInputControl input) {
            input.setPromptText(texts.get(key, arguments));
        } else if (control instanceof ComboBoxBase<?> combo) {
            combo.setPromptText(texts.get(key, arguments));
        }
        return this;
    }

    /** What must hold; checked on leaving the field and on finishing. */
    public Field rule(Rule<?> rule) {
        this.rule = rule;
        rule.verdictProperty().subscribe(this::show);
        return this;
    }

    /** A node at the right of the label: a count, a link. */
    public Field beside(Node extra) {
        labelLine.getChildren().addAll(nl.driehoek.ui.common.part.Card.spacer(), extra);
        return this;
    }

    /** Label, hint, control and message together. */
    public Node node() {
        return node;
    }

    /** The words of the label. */
    public String name() {
        return label.getText();
    }

    /** What takes the focus. */
    public Control control() {
        return control;
    }

    /** Checks now; empty when the value can stay. */
    Optional<Problem> check() {
        Optional<Verdict.Problem> unread = reading.get();
        if (unread.isPresent()) {
            show(unread.get());
        } else if (rule != null) {
            show(rule.check());
        } else {
            show(new Verdict.Good());
        }
        return shown instanceof Verdict.Problem problem
                ? Optional.of(new Problem(words(problem), control::requestFocus))
                : Optional.empty();
    }

    private void left() {
        check();
    }

    private void show(Verdict verdict) {
        shown = verdict;
        boolean problem = verdict instanceof Verdict.Problem;
        control.pseudoClassStateChanged(PROBLEM, problem);
        node.getChildren().remove(message);
        if (verdict instanceof Verdict.Problem why) {
            message.setText(words(why));
            node.getChildren().add(message);
            control.setAccessibleHelp(message.getText());
        } else {
            control.setAccessibleHelp(hint.getText());
        }
    }

    private String words(Verdict.Problem problem) {
        return texts.get(problem.key(), problem.arguments().toArray());
    }
}
