package nl.driehoek.ui.pupil;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.work.Work;

/** Adding a group of this school year with its teachers. */
final class GroupDialog {

    private final ViewContext context;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final PupilCare care;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Optional<YearGroup>> year = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Colleague> teachers = FXCollections.observableArrayList();

    GroupDialog(ViewContext context, PupilCare care) {
        this.context = context;
        this.care = care;
    }

    /** Asks for a group; {@code added} gets it after it was saved. */
    void add(Consumer<Group> added) {
        Work.of(() -> care.groups().colleagues())
                .onSuccess(colleagues -> open(colleagues, added))
                .runOn(context.tasks());
    }

    private void open(List<Colleague> colleagues, Consumer<Group> added) {
        Texts texts = context.texts();
        DialogCard card = new DialogCard(texts, texts.get("pupil.group.add"));
        List<Optional<YearGroup>> years = new ArrayList<>(List.of(Optional.empty()));
        YearGroup.codes().forEach(code -> years.add(YearGroup.parse(code)));
        Form form = new Form(texts, care.clock());
        form.fields(s -> {
            s.text("pupil.group.name", name, f -> f.rule(Rule.filled(name, "pupil.group.name.how")));
            s.choice(
                    "pupil.group.year",
                    years,
                    code -> code.map(YearGroup::code).orElseGet(() -> texts.get("pupil.group.several")),
                    year,
                    Field::optional);
            if (!colleagues.isEmpty()) {
                s.chips("pupil.group.teachers", colleagues, who -> who.name().full(), teachers, Field::optional);
            }
        });
        card.content(form.node()).cancel(texts.get("ui.dialog.cancel"));
        card.button(Buttons.primary(texts.get("pupil.group.save"), () -> {
            if (form.finished()) {
                save(card, added);
            }
        }));
        context.dialogs().open(card.focusFirst(form.firstControl()));
    }

    private void save(DialogCard card, Consumer<Group> added) {
        Group group = new Group(
                care.groups().newId(),
                name.get(),
                GroupKind.HOME,
                year.get(),
                SchoolYear.of(care.today()),
                new LinkedHashSet<>(teachers.stream().map(Colleague::id).toList()));
        Work.of(() -> care.groups().add(group))
                .oneAtATime(saving)
                .onSuccess(result -> {
                    card.close();
                    if (result instanceof SaveResult.Saved) {
                        added.accept(group);
                    }
                })
                .runOn(context.tasks());
    }
}
