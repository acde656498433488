package nl.driehoek.ui.settings;

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
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.start.PersonFields;

/** Changes the name, roles and function of a colleague. */
final class ColleagueChangeCard {

    private final ViewContext context;
    private final Texts texts;
    private final SettingsDesk desk;
    private final ColleagueLine line;
    private final BiConsumer<KeyResult, String> after;
    private final PersonFields fields = new PersonFields();
    private final Form form;
    private final Label told = Labels.caption("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DialogCard card;

    /** {@code after} hears how it went, with the key of the sentence that says it was done. */
    ColleagueChangeCard(
            ViewContext context, SettingsDesk desk, ColleagueLine line, BiConsumer<KeyResult, String> after) {
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        this.line = line;
        this.after = after;
        fields.show(line.colleague());
        form = fields.on(new Form(texts, desk.around().clock()), texts);
        told.getStyleClass().add("field-message");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        card = new DialogCard(
                texts,
                texts.get("settings.colleagues.change", line.colleague().name().full()));
    }

    void open() {
        Button save = Buttons.primary(texts.get("settings.colleagues.change.save"), this::save);
        save.disableProperty().bind(busy);
        save.setId("colleague-change-save");
        card.content(form.node(), told, Notice.info(texts.get("settings.colleagues.change.text")));
        card.cancel(texts.get("ui.dialog.cancel")).button(save).focusFirst(form.firstControl());
        context.dialogs().open(card);
    }

    private void save() {
        if (!form.finished()) {
            return;
        }
        Colleague typed = fields.colleague(line.colleague().id());
        Work.of(() -> desk.colleagues().change(line.stored(), typed))
                .whileRunning(busy)
                .onSuccess(result -> {
                    if (result instanceof KeyResult.NotDone(String key)) {
                        told.setText(texts.get(key));
                    } else {
                        card.close();
                        after.accept(result, "settings.colleagues.changed");
                    }
                })
                .runOn(context.tasks());
    }
}
