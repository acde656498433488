package nl.driehoek.ui.settings;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.school.School;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.start.SchoolFields;
import org.kordamp.ikonli.feather.Feather;

/** The school as it stands on paper, and beginning with another school. */
final class SchoolPart extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final SettingsDesk desk;
    private final SchoolFields fields = new SchoolFields();
    private final Form form;
    private final Label told = Labels.body("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Stored<School> shown;

    SchoolPart(ViewContext context, SettingsDesk desk) {
        this.context = context;
        this.texts = context.texts();
        this.desk = desk;
        getStyleClass().add("form");
        form = fields.on(new Form(texts, desk.around().clock()));
        show(desk.school().school());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Button save = Buttons.primary(texts.get("settings.school.save"), this::save);
        save.disableProperty().bind(busy);
        getChildren()
                .addAll(
                        Card.titled(texts.get("settings.school.head"), form.node(), told, save),
                        new LogoCard(context, desk.logos(), desk.around().files(), this::logoChanged),
                        Card.titled(
                                texts.get("settings.other.head"),
                                Labels.body(texts.get("settings.other.text")),
                                Buttons.secondary(Feather.HOME, texts.get("settings.other.begin"), this::askOther)));
    }

    private void show(Stored<School> stored) {
        shown = stored;
        fields.show(stored.value());
    }

    /** What is typed stays; it is saved on top of the school with its new picture. */
    private void logoChanged() {
        Work.of(() -> desk.school().school()).onSuccess(now -> shown = now).runOn(context.tasks());
    }

    private void save() {
        if (!form.finished()) {
            return;
        }
        Stored<School> before = shown;
        School typed = fields.school(Optional.of(before.value()));
        Work.of(() -> desk.school().save(before.with(_ -> typed)))
                .whileRunning(busy)
                .onSuccess(this::came)
                .runOn(context.tasks());
    }

    private void came(SaveResult<School> result) {
        switch (result) {
            case SaveResult.Saved<School>(Stored<School> now) -> {
                show(now);
                told.setText(texts.get("settings.school.saved"));
            }
            case SaveResult.ChangedElsewhere<School>(Stored<School> theirs) -> {
                show(theirs);
                told.setText(texts.get("settings.school.elsewhere"));
            }
            case SaveResult.NoRight<School> _ -> told.setText(texts.get("colleague.key.no-right"));
        }
    }

    private void askOther() {
        context.dialogs()
                .confirm(
                        new Question(
                                texts.get("settings.other.title"),
                                texts.get("settings.other.explain"),
                                texts.get("settings.other.begin"),
                                texts.get("ui.dialog.cancel")),
                        desk.around().leaving()::otherSchool);
    }
}
