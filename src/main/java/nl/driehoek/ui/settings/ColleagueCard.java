package nl.driehoek.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.service.ColleagueLine;
import nl.driehoek.service.KeyResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.start.PersonFields;
import nl.driehoek.ui.unlock.NewPasswordPart;

/** Lets a colleague in with a temporary password, or gives one who forgot it a new one. */
final class ColleagueCard {

    private final ViewContext context;
    private final Texts texts;
    private final SettingsDesk desk;
    private final Optional<ColleagueLine> line;
    private final BiConsumer<KeyResult, String> after;
    private final PersonFields fields = new PersonFields();
    private final Form form;
    private final NewPasswordPart password;
    private final Label told = Labels.caption("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DialogCard card;

    ColleagueCard(
            ViewContext context, SettingsDesk desk, Optional<ColleagueLine> line, BiConsumer<KeyResult, String> after) {
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        this.line = line;
        this.after = after;
        line.ifPresent(known -> fields.show(known.colleague()));
        form = fields.on(new Form(texts, desk.around().clock()), texts);
        password = new NewPasswordPart(
                texts,
                texts.get("password.temporary"),
                () -> List.of(desk.school().school().value().name(), fields.fullName()));
        told.getStyleClass().add("field-message");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        card = new DialogCard(texts, texts.get(title()));
    }

    private boolean resets() {
        return line.map(ColleagueLine::canOpen).orElse(false);
    }

    private String title() {
        return resets() ? "settings.colleagues.reset" : "settings.colleagues.let-in";
    }

    void open() {
        Button button = Buttons.primary(texts.get(title()), this::save);
        button.disableProperty().bind(busy);
        button.setId("colleague-save");
        if (!resets()) {
            card.content(form.node());
        }
        card.content(
                Notice.info(texts.get("settings.temporary.text")),
                password,
                told,
                new BusyLine(busy, texts.get("password.busy")));
        card.cancel(texts.get("ui.dialog.cancel"))
                .button(button)
                .focusFirst(resets() ? password.field() : form.firstControl());
        context.dialogs().open(card);
    }

    private void save() {
        if ((!resets() && !form.finished()) || !password.finished()) {
            return;
        }
        Colleague typed =
                fields.colleague(line.map(known -> known.colleague().id()).orElseGet(desk.colleagues()::newId));
        char[] temporary = password.password();
        Work.of(() -> resets()
                        ? desk.colleagues().reset(typed, temporary)
                        : desk.colleagues().letIn(typed, temporary))
                .whileRunning(busy)
                .onSuccess(this::came)
                .runOn(context.tasks());
    }

    private void came(KeyResult result) {
        switch (result) {
            case KeyResult.Done _ -> {
                card.close();
                after.accept(result, resets() ? "settings.colleagues.was-reset" : "settings.colleagues.was-let-in");
            }
            case KeyResult.PasswordRefused(List<String> keys) -> password.refuse(keys);
            case KeyResult.WrongPassword _ -> told.setText(texts.get("unlock.recovery.wait"));
            case KeyResult.NotDone(String key) -> told.setText(texts.get(key));
        }
    }
}
