package nl.driehoek.ui.paper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.driehoek.domain.school.School;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Work;

/** Asks for the phone number of school where a sheet for parents turns out to need it. */
final class SchoolPhoneCard {

    private final ViewContext context;
    private final Texts texts;
    private final PaperTools tools;
    private final StringProperty phone = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Label told = Labels.body("");

    SchoolPhoneCard(ViewContext context, PaperTools tools) {
        this.context = context;
        this.texts = context.texts();
        this.tools = tools;
        told.managedProperty().bind(told.textProperty().isNotEmpty());
    }

    /** Opens the dialog; runs {@code after} when the number was saved. */
    void open(Runnable after) {
        DialogCard card = new DialogCard(texts, texts.get("paper.phone.title"));
        Form form = new Form(texts, tools.clock())
                .fields(fields -> fields.text(
                        "paper.phone",
                        phone,
                        field -> field.hint("paper.phone.hint").rule(Rule.filled(phone, "paper.phone.empty"))));
        Button save = Buttons.primary(texts.get("paper.phone.save"), () -> {
            if (form.finished()) {
                save(card, after);
            }
        });
        save.disableProperty().bind(busy);
        card.content(form.node(), told).cancel(texts.get("ui.dialog.cancel")).button(save);
        context.dialogs().open(card.focusFirst(form.firstControl()));
    }

    private void save(DialogCard card, Runnable after) {
        String number = phone.get();
        Work.of(() -> tools.school().savePhone(number))
                .whileRunning(busy)
                .onSuccess(result -> {
                    switch (result) {
                        case SaveResult.Saved<School> _ -> {
                            card.close();
                            after.run();
                        }
                        case SaveResult.ChangedElsewhere<School> _ ->
                            told.setText(texts.get("settings.school.elsewhere"));
                        case SaveResult.NoRight<School> _ -> told.setText(texts.get("paper.phone.no-right"));
                    }
                })
                .runOn(context.tasks());
    }
}
