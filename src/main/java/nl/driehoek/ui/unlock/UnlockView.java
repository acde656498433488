package nl.driehoek.ui.unlock;

import java.time.Clock;
import java.time.LocalTime;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import nl.driehoek.service.Entry;
import nl.driehoek.service.FrontDoor;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.SecretBox;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Focus;
import org.kordamp.ikonli.feather.Feather;

/** Who are you, and your password. Wrong: the password is selected, nothing shakes, no detail is told. */
public final class UnlockView extends FrontPage {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Texts texts;
    private final UnlockModel model;
    private final UnlockExits exits;
    private final SecretBox secret;
    private final Label whose = Labels.fieldLabel("");
    private final Label message = Labels.caption("");
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = Labels.caption("");
    private final VBox opening = new VBox(bar, progress);
    private final Button open;
    private final NameList names;
    private final String greeting;

    /** The unlock screen of {@code model}. */
    public UnlockView(ViewContext context, UnlockModel model, Clock clock, UnlockExits exits) {
        super(context, model.school());
        this.texts = context.texts();
        this.model = model;
        this.exits = exits;
        secret = new SecretBox(texts);
        whose.setLabelFor(secret.field());
        message.getStyleClass().add("field-message");
        message.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        progress.setId("unlock-progress");
        message.setId("unlock-message");
        opening.getStyleClass().add("front-opening");
        bar.setAccessibleText(texts.get("unlock.opening"));
        open = Buttons.primary(texts.get("unlock.open"), this::openNow);
        open.setId("unlock-open");
        open.getStyleClass().add("front-wide");
        open.setMaxWidth(Double.MAX_VALUE);
        secret.field().setOnAction(_ -> openNow());
        secret.field().setId("unlock-password");
        names = new NameList(context, model, () -> Focus.on(secret.field()));
        greeting = greeting(LocalTime.now(clock));
        showForm();
        focusFirst(secret.field());
    }

    private String greeting(LocalTime now) {
        int hour = now.getHour();
        return texts.get(hour < 12 ? "unlock.morning" : hour < 18 ? "unlock.afternoon" : "unlock.evening");
    }

    @Override
    protected void onShown() {
        follow(model.stateProperty(), this::show);
        follow(model.chosenProperty(), this::ask);
        follow(model.secondsLeft(), seconds -> count(seconds.longValue()));
    }

    @Override
    protected void onHidden() {
        model.leave();
    }

    private void showForm() {
        VBox field = new VBox(whose, secret);
        field.getStyleClass().add("form-field");
        content(
                Labels.h2(greeting),
                names,
                field,
                message,
                opening,
                open,
                Buttons.link(texts.get("unlock.forgotten"), exits::forgotten));
    }

    private void ask(FrontDoor.Opener opener) {
        String name = opener == null ? "" : firstName(opener.name());
        whose.setText(texts.get("unlock.password", name));
        secret.field().setAccessibleText(whose.getText());
        secret.field().wipe();
        if (model.stateProperty().get() instanceof UnlockState.NotFitting) {
            model.again();
        }
    }

    private static String firstName(String name) {
        return name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
    }

    private void openNow() {
        if (secret.field().secretLength() > 0) {
            model.open(secret.field().secret());
        } else {
            tell(texts.get("unlock.empty"));
            secret.field().requestFocus();
        }
    }

    private void show(UnlockState state) {
        boolean busy = state instanceof UnlockState.Opening;
        boolean waiting = state instanceof UnlockState.Waiting;
        open.setDisable(busy || waiting);
        secret.field().setEditable(!busy);
        names.setDisable(busy);
        visible(opening, busy);
        visible(message, false);
        secret.field().pseudoClassStateChanged(PROBLEM, false);
        switch (state) {
            case UnlockState.Ready _ -> formAgain();
            case UnlockState.Opening(String key) -> progress.setText(texts.get(key));
            case UnlockState.NotFitting _ -> notFitting();
            case UnlockState.Waiting _ -> secret.field().selectAll();
            case UnlockState.Closed(Entry.Refused why) -> {
                secret.field().wipe();
                content(new ClosedPart(texts, why, model, exits));
            }
        }
    }

    private void formAgain() {
        if (secret.getScene() == null) {
            showForm();
            Focus.on(secret.field());
        }
    }

    private void notFitting() {
        tell(texts.get("unlock.wrong"));
        secret.field().pseudoClassStateChanged(PROBLEM, true);
        secret.field().requestFocus();
        secret.field().selectAll();
    }

    private void count(long seconds) {
        if (model.stateProperty().get() instanceof UnlockState.Waiting) {
            tell(
                    seconds <= 90
                            ? texts.get("unlock.wait.seconds", seconds)
                            : texts.get("unlock.wait.minutes", Math.ceilDiv(seconds, 60)));
        }
    }

    private void tell(String words) {
        message.setText(words);
        visible(message, true);
        secret.field().setAccessibleHelp(words);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
