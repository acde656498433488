package nl.driehoek.ui.unlock;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.service.Colleagues;
import nl.driehoek.service.KeyResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.SecretBox;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Work;

/** Somebody else chose the password: before anything else the user chooses an own one. */
public final class MustChooseView extends FrontPage {

    private final Texts texts;
    private final Colleagues colleagues;
    private final Runnable done;
    private final SecretBox present;
    private final NewPasswordPart next;
    private final Label message = Labels.caption("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** The form; {@code done} goes on when the own password is set. */
    public MustChooseView(ViewContext context, String school, Colleagues colleagues, Runnable done) {
        super(context, school);
        this.texts = context.texts();
        this.colleagues = colleagues;
        this.done = done;
        present = new SecretBox(texts);
        present.field().setAccessibleText(texts.get("password.temporary"));
        present.field().setId("temporary-password");
        next = new NewPasswordPart(
                texts,
                texts.get("password.new"),
                () -> List.of(school, colleagues.me().name().full()));
        message.getStyleClass().add("field-message");
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        Button set = Buttons.primary(texts.get("password.set"), this::set);
        set.disableProperty().bind(busy);
        next.again().setOnAction(_ -> set());
        VBox old = new VBox(Labels.fieldLabel(texts.get("password.temporary")), present);
        old.getStyleClass().add("form-field");
        content(
                Labels.h2(
                        texts.get("password.must.title", colleagues.me().name().spoken())),
                Labels.quiet(texts.get("password.must.text")),
                old,
                next,
                message,
                set,
                new BusyLine(busy, texts.get("password.busy")));
        focusFirst(present.field());
    }

    private void set() {
        if (!next.finished()) {
            return;
        }
        char[] old = present.field().secret();
        char[] chosen = next.password();
        Work.of(() -> colleagues.changeOwnPassword(old, chosen))
                .whileRunning(busy)
                .onSuccess(this::came)
                .runOn(context().tasks());
    }

    private void came(KeyResult result) {
        message.setText("");
        switch (result) {
            case KeyResult.Done _ -> done.run();
            case KeyResult.PasswordRefused(List<String> keys) -> next.refuse(keys);
            case KeyResult.WrongPassword(var until) -> {
                message.setText(texts.get(until.isPresent() ? "unlock.recovery.wait" : "password.temporary.wrong"));
                present.field().requestFocus();
                present.field().selectAll();
            }
            case KeyResult.NotDone(String key) -> message.setText(texts.get(key));
        }
    }
}
