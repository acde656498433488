package nl.driehoek.ui.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.contact.ContactWords;

/** What one can do with a talk as a whole: move it, change who comes, hand it over, delete it. */
final class TalkActions {

    private final ViewContext context;
    private final TalkModel model;
    private final Texts texts;

    TalkActions(ViewContext context, TalkModel model) {
        this.context = context;
        this.model = model;
        this.texts = context.texts();
    }

    /** Another day, time or place. */
    void move() {
        Moment before = model.conversation().moment();
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(before.on());
        ObjectProperty<LocalTime> from =
                new SimpleObjectProperty<>(before.from().orElse(null));
        ObjectProperty<LocalTime> until =
                new SimpleObjectProperty<>(before.until().orElse(null));
        StringProperty place = new SimpleStringProperty(before.place());
        Form form = new Form(texts, model.desk().clock()).fields(s -> MomentFields.add(s, day, from, until, place));
        DialogCard card = new DialogCard(texts, texts.get("conversation.move")).content(form.node());
        card.cancel(texts.get("ui.dialog.cancel")).focusFirst(form.firstControl());
        card.button(Buttons.primary(texts.get("conversation.move.save"), () -> {
            if (form.finished()) {
                Moment after = new Moment(
                        day.get(), Optional.ofNullable(from.get()), Optional.ofNullable(until.get()), place.get());
                card.close();
                model.move(before, after, this::tellClash);
            }
        }));
        context.dialogs().open(card);
    }

    /** Who began, and how people speak. */
    void nature() {
        Nature before = model.conversation().nature();
        ContactWords words = new ContactWords(texts);
        ObjectProperty<Initiative> initiative = new SimpleObjectProperty<>(before.initiative());
        ObjectProperty<Channel> channel = new SimpleObjectProperty<>(before.channel());
        ObjectProperty<Tone> tone = new SimpleObjectProperty<>(before.tone());
        Form form = new Form(texts, model.desk().clock())
                .fields(s -> s.segments(
                                "contact.initiative", List.of(Initiative.values()), words::initiative, initiative)
                        .choice("conversation.nature.channel", List.of(Channel.values()), words::channel, channel)
                        .segments("conversation.plan.tone", List.of(Tone.values()), words::tone, tone));
        DialogCard card = new DialogCard(texts, texts.get("conversation.nature")).content(form.node());
        card.cancel(texts.get("ui.dialog.cancel")).focusFirst(form.firstControl());
        card.button(Buttons.primary(texts.get("conversation.nature.save"), () -> {
            card.close();
            Nature after = new Nature(
                    before.situation(),
                    tone.get(),
                    initiative.get(),
                    before.formality(),
                    channel.get(),
                    before.planned());
            model.nature(before, after, this::tellClash);
        }));
        context.dialogs().open(card);
    }

    /** Who comes. */
    void people() {
        var pupil = model.talk().get().pupil().id();
        Work.of(() -> model.desk().attendees().around(pupil))
                .onSuccess(around -> new PeopleDialog(context, model, around, this::tellClash).open())
                .runOn(context.tasks());
    }

    /** A colleague takes over. */
    void handOver() {
        var pupil = model.talk().get().pupil().id();
        Work.of(() -> model.desk().attendees().whoCanLead(pupil))
                .onSuccess(this::chooseLead)
                .runOn(context.tasks());
    }

    private void chooseLead(List<Colleague> colleagues) {
        DialogCard card = new DialogCard(texts, texts.get("conversation.hand-over"));
        card.content(Labels.body(texts.get("conversation.hand-over.explain")));
        for (Colleague colleague : colleagues) {
            boolean leads = colleague.id().equals(model.conversation().lead());
            ListRow row = new ListRow(colleague.name().full())
                    .context(leads ? texts.get("conversation.hand-over.leads") : colleague.function())
                    .opens(() -> {
                        card.close();
                        model.handOver(colleague.id());
                    });
            card.content(row.selected(leads));
        }
        context.dialogs().open(card.cancel(texts.get("ui.dialog.cancel")));
    }

    /** Deletes the talk, with a few seconds to take that back; what is on file stays. */
    void delete() {
        Question question = new Question(
                texts.get("conversation.delete.title"),
                texts.get("conversation.delete.explain"),
                texts.get("conversation.delete"),
                texts.get("conversation.delete.keep"));
        context.dialogs().confirm(question, () -> {
            model.hidden();
            Work.of(() -> model.desk().contacts().delete(model.id()))
                    .onSuccess(deleted -> deleted.ifPresentOrElse(
                            gone -> {
                                context.navigator()
                                        .go(new Target.Pupil(gone.conversation().pupil(), Target.PupilTab.TALKS));
                                context.toasts()
                                        .undoable(
                                                texts.get("conversation.delete.done"),
                                                () -> Work.of(() -> model.desk()
                                                                .contacts()
                                                                .restore(gone))
                                                        .runOn(context.tasks()));
                            },
                            this::cannotDelete))
                    .runOn(context.tasks());
        });
    }

    private void cannotDelete() {
        DialogCard card = new DialogCard(texts, texts.get("conversation.delete.not.title"));
        card.content(Labels.body(texts.get("conversation.delete.not")));
        context.dialogs().open(card.cancel(texts.get("ui.dialog.close")));
    }

    private void tellClash(SaveResult<Conversation> result) {
        if (result instanceof SaveResult.ChangedElsewhere<Conversation>) {
            DialogCard card = new DialogCard(texts, texts.get("conversation.clash.title"));
            card.content(Labels.body(texts.get("conversation.clash.explain")));
            context.dialogs().open(card.cancel(texts.get("ui.dialog.close")));
        }
    }

    /** Asks why a new version of the report is made. */
    void revise() {
        StringProperty reason = new SimpleStringProperty("");
        Form form = new Form(texts, model.desk().clock())
                .fields(s -> s.area(
                        "conversation.revise.reason",
                        reason,
                        2,
                        (Field f) -> f.rule(Rule.filled(reason, "conversation.revise.reason.missing"))));
        DialogCard card = new DialogCard(texts, texts.get("conversation.revise"));
        card.content(Labels.body(texts.get("conversation.revise.explain")), form.node());
        card.cancel(texts.get("ui.dialog.cancel")).focusFirst(form.firstControl());
        card.button(Buttons.primary(texts.get("conversation.revise.begin"), () -> {
            if (form.finished()) {
                card.close();
                model.revise(reason.get());
            }
        }));
        context.dialogs().open(card);
    }
}
