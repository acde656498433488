package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.pupil.TravelKind;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.form.Section;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.family.FamilyWords;
import nl.driehoek.ui.family.OneWayWords;
import org.kordamp.ikonli.feather.Feather;

/** Adding a pupil, or changing what is known about one. The seldom fields are folded away when adding. */
public final class PupilDialog {

    private final ViewContext context;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final Texts texts;
    private final PupilCare care;
    private final PupilWords words;
    private final FamilyWords familyWords;
    private final PupilFormModel model = new PupilFormModel();

    /** A dialog over the window of {@code context}. */
    public PupilDialog(ViewContext context, PupilCare care) {
        this.context = context;
        this.texts = context.texts();
        this.care = care;
        this.words = new PupilWords(texts);
        this.familyWords = new FamilyWords(texts);
    }

    /** Asks for a new pupil; {@code added} gets its id after it was saved. */
    public void add(Consumer<PupilId> added) {
        model.started.set(care.today());
        withGroups(groups -> {
            DialogCard card = new DialogCard(texts, texts.get("pupil.form.add")).broad();
            Form first = new Form(texts, care.clock()).fields(this::name).fields(s -> place(s, groups));
            Form more = rest(groups);
            more.node().setVisible(false);
            more.node().setManaged(false);
            Button unfold = Buttons.quiet(Feather.CHEVRON_DOWN, texts.get("pupil.form.more"), () -> {});
            unfold.setOnAction(_ -> {
                more.node().setVisible(true);
                more.node().setManaged(true);
                unfold.setVisible(false);
                unfold.setManaged(false);
                more.firstControl().requestFocus();
            });
            card.content(first.node(), unfold, more.node());
            finish(card, texts.get("pupil.form.add.save"), List.of(first, more), () -> save(card, added));
        });
    }

    /** Shows all that is known about {@code pupil}; {@code saved} runs after it was saved. */
    public void edit(Stored<Pupil> pupil, Runnable saved) {
        model.from(pupil.value());
        withGroups(groups -> {
            DialogCard card = new DialogCard(
                            texts,
                            texts.get("pupil.form.edit", pupil.value().name().spoken()))
                    .broad();
            Form first = new Form(texts, care.clock()).fields(this::name).fields(s -> place(s, groups));
            Form more = rest(groups);
            card.content(first.node(), more.node());
            finish(card, texts.get("pupil.form.save"), List.of(first, more), () -> save(card, pupil, saved));
        });
    }

    private void withGroups(Consumer<List<Group>> show) {
        Work.of(() -> care.groups().ofThisYear().stream().map(Stored::value).toList())
                .onSuccess(groups -> show.accept(new ArrayList<>(groups)))
                .runOn(context.tasks());
    }

    private void finish(DialogCard card, String verb, List<Form> forms, Runnable save) {
        card.cancel(texts.get("ui.dialog.cancel"));
        card.button(Buttons.primary(verb, () -> {
            if (forms.stream().allMatch(Form::finished)) {
                save.run();
            }
        }));
        context.dialogs().open(card.focusFirst(forms.getFirst().firstControl()));
    }

    private void name(Section section) {
        section.together(s -> s.text(
                        "pupil.form.call-name",
                        model.callName,
                        f -> f.rule(Rule.of(model.callName)
                                .must(
                                        typed -> !typed.isBlank()
                                                || !model.surname.get().isBlank(),
                                        "pupil.form.name.how")))
                .text("pupil.form.prefix", model.prefix, Field::optional)
                .text("pupil.form.surname", model.surname));
    }

    private void place(Section section, List<Group> groups) {
        ComboBox<Optional<GroupId>> choice = groupChoice(groups);
        List<Optional<YearGroup>> years = new ArrayList<>(List.of(Optional.empty()));
        YearGroup.codes().forEach(code -> years.add(YearGroup.parse(code)));
        section.together(s -> s.field("pupil.form.group", choice, choice, Field::optional)
                .choice("pupil.form.year", years, this::yearName, model.year, Field::optional));
        section.node(Buttons.quiet(
                Feather.PLUS,
                texts.get("pupil.form.add-group"),
                () -> new GroupDialog(context, care).add(group -> {
                    groups.add(group);
                    choice.getItems().add(Optional.of(group.id()));
                    model.homeGroup.set(Optional.of(group.id()));
                })));
    }

    private ComboBox<Optional<GroupId>> groupChoice(List<Group> groups) {
        ComboBox<Optional<GroupId>> choice = new ComboBox<>();
        choice.getItems().add(Optional.empty());
        groups.stream()
                .filter(group -> group.kind() == GroupKind.HOME)
                .forEach(group -> choice.getItems().add(Optional.of(group.id())));
        choice.setConverter(new OneWayWords<>(id -> groupName(groups, id)));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().bindBidirectional(model.homeGroup);
        return choice;
    }

    private String groupName(List<Group> groups, Optional<GroupId> id) {
        return id.flatMap(wanted -> groups.stream()
                        .filter(group -> group.id().equals(wanted))
                        .findFirst())
                .map(Group::name)
                .orElseGet(() -> texts.get("pupil.form.no-group"));
    }

    private String yearName(Optional<YearGroup> year) {
        return year.map(YearGroup::code).orElseGet(() -> texts.get("pupil.form.year-of-group"));
    }

    private Form rest(List<Group> groups) {
        return new Form(texts, care.clock())
                .section("pupil.form.section.person", this::person)
                .section("pupil.form.section.school", s -> school(s, groups))
                .section("pupil.form.section.travel", this::travel)
                .section(
                        "pupil.form.section.family",
                        s -> s.choice(
                                "pupil.form.family",
                                Arrays.asList(FamilySituation.values()),
                                familyWords::situation,
                                model.family,
                                f -> f.hint("pupil.form.family.hint")));
    }

    private void person(Section section) {
        LocalDate today = care.today();
        Rule<LocalDate> notLater =
                Rule.of(model.born).must(day -> day == null || !day.isAfter(today), "pupil.form.born.how");
        section.together(t -> t.text("pupil.form.first-names", model.firstNames, Field::optional)
                        .text("pupil.form.initials", model.initials, Field::optional))
                .together(t -> t.date(
                                "pupil.form.born", model.born, f -> f.optional().rule(notLater))
                        .choice("pupil.form.sex", Arrays.asList(Sex.values()), words::sex, model.sex, Field::optional));
    }

    private void school(Section section, List<Group> groups) {
        List<GroupId> mixed = groups.stream()
                .filter(group -> group.kind() == GroupKind.MIXED)
                .map(Group::id)
                .toList();
        if (!mixed.isEmpty()) {
            section.chips(
                    "pupil.form.mixed",
                    mixed,
                    id -> groupName(groups, Optional.of(id)),
                    model.mixedGroups,
                    Field::optional);
        }
        Rule<LocalDate> afterStart = Rule.of(model.left).must(this::afterStart, "pupil.form.left.how");
        section.together(t -> t.date("pupil.form.started", model.started, Field::optional)
                        .date("pupil.form.left", model.left, f -> f.optional().rule(afterStart)))
                .text("pupil.form.location", model.location, Field::optional);
    }

    private void travel(Section section) {
        section.choice("pupil.form.travel", Arrays.asList(TravelKind.values()), words::travel, model.travel)
                .together(t -> t.time(
                                "pupil.form.leaves",
                                model.leaves,
                                f -> f.optional().hint("pupil.form.leaves.hint"))
                        .text(
                                "pupil.form.travel-note",
                                model.travelNote,
                                f -> f.optional().hint("pupil.form.travel-note.hint")));
    }

    private boolean afterStart(LocalDate left) {
        LocalDate start = model.started.get();
        return left == null || start == null || !left.isBefore(start);
    }

    private void save(DialogCard card, Consumer<PupilId> added) {
        PupilId id = care.pupils().newId();
        Pupil pupil = model.on(Pupil.named(id, PersonName.of("?", "", "")));
        Work.of(() -> care.pupils().add(pupil))
                .oneAtATime(saving)
                .onSuccess(result -> {
                    card.close();
                    if (result instanceof SaveResult.Saved) {
                        added.accept(id);
                    }
                })
                .runOn(context.tasks());
    }

    private void save(DialogCard card, Stored<Pupil> base, Runnable saved) {
        Stored<Pupil> next = base.with(model::on);
        Work.of(() -> care.pupils().save(next))
                .oneAtATime(saving)
                .onSuccess(result -> {
                    switch (result) {
                        case SaveResult.Saved<Pupil> _, SaveResult.NoRight<Pupil> _ -> {
                            card.close();
                            saved.run();
                        }
                        case SaveResult.ChangedElsewhere<Pupil>(Stored<Pupil> theirs) -> meanwhile(card, theirs, saved);
                    }
                })
                .runOn(context.tasks());
    }

    private void meanwhile(DialogCard card, Stored<Pupil> theirs, Runnable saved) {
        context.dialogs()
                .confirm(
                        new Question(
                                texts.get("pupil.form.meanwhile"),
                                texts.get("pupil.form.meanwhile.how"),
                                texts.get("pupil.form.meanwhile.mine"),
                                texts.get("pupil.form.meanwhile.back")),
                        () -> save(card, theirs, saved));
    }
}
