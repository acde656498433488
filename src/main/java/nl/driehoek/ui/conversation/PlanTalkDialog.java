package nl.driehoek.ui.conversation;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.Attendees.Proposal;
import nl.driehoek.service.SituationGuide;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.form.Section;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Segments;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.contact.ContactDesk;
import nl.driehoek.ui.contact.ContactWords;
import nl.driehoek.ui.contact.PupilChooser;

/** Gesprek plannen: about whom, when, what kind, who comes. */
public final class PlanTalkDialog {

    private final ViewContext context;
    private final ContactDesk desk;
    private final Texts texts;
    private final PlanTalkModel model;

    /** A dialog in {@code context}. */
    public PlanTalkDialog(ViewContext context, ContactDesk desk) {
        this.context = context;
        this.desk = desk;
        this.texts = context.texts();
        this.model = new PlanTalkModel(desk, context.tasks(), texts);
    }

    /** Opens, about {@code pupil} when the user is at a dossier; afterwards the workspace opens. */
    public void open(Optional<PupilId> pupil) {
        Work.of(() -> desk.pupils().atSchool().stream().map(Stored::value).toList())
                .onSuccess(pupils -> show(pupils, pupil))
                .runOn(context.tasks());
    }

    private void show(List<Pupil> pupils, Optional<PupilId> wanted) {
        wanted.flatMap(id -> pupils.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(model.pupil::set);
        PupilChooser chooser = new PupilChooser(texts, pupils, model.pupil);
        Form form = new Form(texts, desk.clock())
                .fields(s -> s.field(
                        "contact.pupil",
                        chooser,
                        chooser.search(),
                        f -> f.rule(Rule.chosen(model.pupil, "contact.pupil.missing"))))
                .fields(s -> MomentFields.add(s, model.day, model.from, model.until, model.place))
                .fields(this::kind)
                .fields(s -> s.node(who()));
        DialogCard card =
                new DialogCard(texts, texts.get("conversation.plan")).broad().content(form.node());
        card.cancel(texts.get("ui.dialog.cancel"));
        card.focusFirst(
                model.pupil.get() == null
                        ? chooser.search()
                        : form.allFields().get(1).control());
        card.button(Buttons.primary(texts.get("conversation.plan"), () -> {
            if (form.finished()) {
                model.plan(id -> {
                    card.close();
                    context.navigator().go(new Target.Talk(id, Target.TalkStep.PREPARE));
                });
            }
        }));
        context.dialogs().open(card);
    }

    private void kind(Section section) {
        ContactWords words = new ContactWords(texts);
        Segments<Formality> formality = new Segments<>(List.of(Formality.values()), words::formality, model.formality);
        formality.disableProperty().bind(model.situation.map(s -> s == Situation.HOME_VISIT));
        section.together(s -> s.choice(
                                "conversation.plan.situation",
                                List.of(Situation.values()),
                                situation -> SituationGuide.of(situation, texts).name(),
                                model.situation)
                        .text(
                                "conversation.plan.subject",
                                model.subject,
                                f -> f.rule(Rule.filled(model.subject, "conversation.plan.subject.missing"))))
                .node(goal())
                .together(s -> s.field(
                                "conversation.plan.formality",
                                formality,
                                (javafx.scene.control.Control)
                                        formality.getChildren().getFirst(),
                                _ -> {})
                        .segments("conversation.plan.tone", List.of(Tone.values()), words::tone, model.tone))
                .segments("contact.initiative", List.of(Initiative.values()), words::initiative, model.initiative)
                .area("conversation.prepare.question", model.question, 1, Field::optional);
    }

    private VBox goal() {
        var words = Labels.caption(model.guide().goal());
        words.textProperty()
                .bind(model.situation.map(now -> SituationGuide.of(now, texts).goal()));
        return new VBox(words);
    }

    private VBox who() {
        VBox people = new VBox();
        Runnable show = () -> people.getChildren()
                .setAll(
                        model.around.isEmpty()
                                ? Labels.caption(texts.get("contact.people.first"))
                                : PeopleDialog.ticks(
                                        texts,
                                        model.around.stream()
                                                .map(Proposal::participant)
                                                .toList(),
                                        model.around,
                                        model.coming));
        model.around.subscribe(show);
        show.run();
        VBox box = new VBox(Labels.fieldLabel(texts.get("conversation.prepare.people")), people);
        box.getStyleClass().add("form-field");
        return box;
    }
}
