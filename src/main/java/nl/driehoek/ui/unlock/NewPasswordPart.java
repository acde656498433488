package nl.driehoek.ui.unlock;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.service.PasswordRemarks;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.SecretBox;
import nl.driehoek.ui.common.form.SecretField;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A new password twice, with the rules beside it while one types. */
public final class NewPasswordPart extends VBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Texts texts;
    private final PasswordRemarks remarks = new PasswordRemarks();
    private final Supplier<List<String>> names;
    private final SecretBox first;
    private final SecretBox second;
    private final VBox rules = new VBox();
    private final Label unequal = Labels.caption("");

    /** Fields with {@code label} above the first; {@code names} gives what the password may not hold. */
    public NewPasswordPart(Texts texts, String label, Supplier<List<String>> names) {
        this.texts = texts;
        this.names = names;
        first = new SecretBox(texts);
        second = new SecretBox(texts);
        first.field().setId("new-password");
        second.field().setId("new-password-again");
        getStyleClass().add("form");
        rules.getStyleClass().add("password-rules");
        unequal.getStyleClass().add("field-message");
        unequal.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        VBox above = field(label, first);
        above.getChildren().add(1, hint());
        above.getChildren().add(rules);
        VBox below = field(texts.get("password.again"), second);
        below.getChildren().add(unequal);
        getChildren().addAll(above, below);
        first.field().setAccessibleHelp(texts.get("password.hint"));
        first.field().textProperty().subscribe(_ -> typed());
        second.field().focusedProperty().addListener((_, _, focused) -> {
            if (!focused && second.field().secretLength() > 0) {
                showUnequal(!equal());
            }
        });
        second.field().textProperty().subscribe(_ -> showUnequal(false));
    }

    private Label hint() {
        Label hint = Labels.caption(texts.get("password.hint"));
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static VBox field(String words, SecretBox box) {
        Label label = Labels.fieldLabel(words);
        label.setLabelFor(box.field());
        box.field().setAccessibleText(words);
        VBox field = new VBox(label, box);
        field.getStyleClass().add("form-field");
        return field;
    }

    /** Where one types first. */
    public SecretField field() {
        return first.field();
    }

    /** Where one types again; Enter there finishes. */
    public SecretField again() {
        return second.field();
    }

    /** A copy of the password; the caller wipes it. */
    public char[] password() {
        return first.field().secret();
    }

    /** Empties both fields. */
    public void wipe() {
        first.field().wipe();
        second.field().wipe();
    }

    /** Whether the password is good and twice the same; what is not is shown, and gets the focus. */
    public boolean finished() {
        List<String> left = left();
        showRules(left, true);
        if (!left.isEmpty()) {
            first.field().requestFocus();
            return false;
        }
        boolean equal = equal();
        showUnequal(!equal);
        if (!equal) {
            second.field().requestFocus();
        }
        return equal;
    }

    /** Shows what {@code keys} say is still missing. */
    public void refuse(List<String> keys) {
        showRules(keys, true);
        first.field().requestFocus();
    }

    private void typed() {
        showRules(left(), false);
        showUnequal(false);
    }

    private List<String> left() {
        char[] typed = first.field().secret();
        try {
            return remarks.check(typed, names.get());
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private boolean equal() {
        char[] one = first.field().secret();
        char[] other = second.field().secret();
        try {
            return Arrays.equals(one, other);
        } finally {
            Arrays.fill(one, '\0');
            Arrays.fill(other, '\0');
        }
    }

    /** Kept rules with a check; those that are not kept in words that say what to do, silent before one finishes. */
    private void showRules(List<String> left, boolean finishing) {
        boolean empty = first.field().secretLength() == 0;
        rules.getChildren()
                .setAll(
                        rule(left.contains("password.finding.too-short") || empty, "password.rule.length"),
                        rule(left.contains("password.finding.common") || empty, "password.rule.common"));
        if (finishing || first.field().secretLength() >= 14) {
            left.stream().map(this::remark).forEach(rules.getChildren()::add);
        }
        first.field().pseudoClassStateChanged(PROBLEM, finishing && !left.isEmpty());
    }

    private Label rule(boolean open, String key) {
        Label label = Labels.caption(texts.get(key));
        label.setGraphic(Icon.of(open ? Feather.CIRCLE : Feather.CHECK, open ? "quiet" : "goed"));
        label.getStyleClass().add(open ? "rule-open" : "rule-kept");
        return label;
    }

    private Label remark(String key) {
        Label label = Labels.caption(texts.get(key));
        label.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        label.getStyleClass().add("field-message");
        return label;
    }

    private void showUnequal(boolean shown) {
        unequal.setText(shown ? texts.get("password.unequal") : "");
        unequal.setVisible(shown);
        unequal.setManaged(shown);
        second.field().pseudoClassStateChanged(PROBLEM, shown);
    }
}
