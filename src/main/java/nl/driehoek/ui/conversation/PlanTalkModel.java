package nl.driehoek.ui.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
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
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.Attendees.Proposal;
import nl.driehoek.service.NewTalk;
import nl.driehoek.service.SaveResult;
import nl.driehoek.service.SituationGuide;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.contact.ContactDesk;

/** A talk that is being planned: all parents are proposed, a home visit stays informal. */
final class PlanTalkModel {

    private final ContactDesk desk;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final Tasks tasks;
    private final Texts texts;
    final ObjectProperty<Pupil> pupil = new SimpleObjectProperty<>();
    final ObservableList<Proposal> around = FXCollections.observableArrayList();
    final ObservableList<Participant> coming = FXCollections.observableArrayList();
    final ObjectProperty<Situation> situation = new SimpleObjectProperty<>(Situation.CYCLE);
    final ObjectProperty<Formality> formality = new SimpleObjectProperty<>(Formality.FORMAL);
    final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.NEUTRAL);
    final ObjectProperty<Initiative> initiative = new SimpleObjectProperty<>(Initiative.SCHOOL);
    final StringProperty subject;
    final StringProperty question = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    final ObjectProperty<LocalTime> from = new SimpleObjectProperty<>();
    final ObjectProperty<LocalTime> until = new SimpleObjectProperty<>();
    final StringProperty place = new SimpleStringProperty("");

    PlanTalkModel(ContactDesk desk, Tasks tasks, Texts texts) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.subject = new SimpleStringProperty(guide().name());
        pupil.subscribe(this::chosen);
        situation.addListener((_, before, now) -> situation(before, now));
    }

    SituationGuide guide() {
        return SituationGuide.of(situation.get(), texts);
    }

    private void situation(Situation before, Situation now) {
        SituationGuide guide = SituationGuide.of(now, texts);
        formality.set(guide.formality());
        if (subject.get().equals(SituationGuide.of(before, texts).name())) {
            subject.set(guide.name());
        }
    }

    private void chosen(Pupil now) {
        around.clear();
        coming.clear();
        if (now != null) {
            Work.of(() -> desk.attendees().around(now.id()))
                    .onSuccess(found -> {
                        coming.setAll(found.stream().map(Proposal::participant).toList());
                        around.setAll(found);
                    })
                    .runOn(tasks);
        }
    }

    /** Plans it; {@code planned} gets the id. */
    void plan(Consumer<ConversationId> planned) {
        Channel channel = guide().channel();
        Formality chosen = guide().formalityFixed() ? guide().formality() : formality.get();
        Nature nature = new Nature(situation.get(), tone.get(), initiative.get(), chosen, channel, true);
        Moment moment =
                new Moment(day.get(), Optional.ofNullable(from.get()), Optional.ofNullable(until.get()), place.get());
        List<Participant> who = around.stream()
                .map(Proposal::participant)
                .filter(coming::contains)
                .toList();
        NewTalk talk = new NewTalk(
                pupil.get().id(),
                nature,
                moment,
                subject.get(),
                desk.me().id(),
                who,
                GoalKind.QUESTION,
                question.get());
        Work.of(() -> desk.talks().plan(talk))
                .oneAtATime(saving)
                .onSuccess(result -> {
                    if (result instanceof SaveResult.Saved<Conversation>(var now)) {
                        planned.accept(now.value().id());
                    }
                })
                .runOn(tasks);
    }
}
