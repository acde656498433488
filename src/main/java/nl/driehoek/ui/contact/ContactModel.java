package nl.driehoek.ui.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.Attendees.Proposal;
import nl.driehoek.service.DeletedContact;
import nl.driehoek.service.NewContact;
import nl.driehoek.service.SaveResult;
import nl.driehoek.service.SituationGuide;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** A contact that is being noted: who, what, tone, follow-up. Good news is the same with the tone chosen. */
final class ContactModel {

    private final ContactDesk desk;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final Tasks tasks;
    private final Texts texts;
    private Optional<Conversation> before = Optional.empty();
    private final ObjectProperty<Pupil> pupil = new SimpleObjectProperty<>();
    private final ObservableList<Proposal> people = FXCollections.observableArrayList();
    private final ObservableList<Proposal> chosen = FXCollections.observableArrayList();
    private final StringProperty what = new SimpleStringProperty("");
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>();
    private final ObjectProperty<Situation> situation = new SimpleObjectProperty<>(Situation.BRINGING);
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.AT_THE_DOOR);
    private final ObjectProperty<Initiative> initiative = new SimpleObjectProperty<>(Initiative.SCHOOL);
    private final ObjectProperty<LocalDate> day;
    private final StringProperty promise = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> promiseBy = new SimpleObjectProperty<>();

    ContactModel(ContactDesk desk, Tasks tasks, Texts texts) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.day = new SimpleObjectProperty<>(desk.today());
        pupil.subscribe(this::around);
        situation.addListener(
                (_, _, now) -> channel.set(SituationGuide.of(now, texts).channel()));
    }

    ObjectProperty<Pupil> pupil() {
        return pupil;
    }

    ObservableList<Proposal> people() {
        return people;
    }

    ObservableList<Proposal> chosen() {
        return chosen;
    }

    StringProperty what() {
        return what;
    }

    ObjectProperty<Tone> tone() {
        return tone;
    }

    ObjectProperty<Situation> situation() {
        return situation;
    }

    ObjectProperty<Channel> channel() {
        return channel;
    }

    ObjectProperty<Initiative> initiative() {
        return initiative;
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    StringProperty promise() {
        return promise;
    }

    ObjectProperty<LocalDate> promiseBy() {
        return promiseBy;
    }

    /** Notes the contact; {@code saved} gets its id. */
    void save(Consumer<ConversationId> saved) {
        NewContact contact = contact();
        Work.of(() -> desk.contacts().note(contact))
                .oneAtATime(saving)
                .onSuccess(result -> tell(result, saved))
                .runOn(tasks);
    }

    /** Notes it as good news; {@code saved} gets its id. */
    void saveGoodNews(Consumer<ConversationId> saved) {
        NewContact news = NewContact.goodNews(
                pupil.get().id(),
                what.get(),
                chosen.stream().map(Proposal::participant).toList(),
                channel.get(),
                Moment.on(desk.today()));
        Work.of(() -> desk.contacts().note(news))
                .oneAtATime(saving)
                .onSuccess(result -> tell(result, saved))
                .runOn(tasks);
    }

    /** Shows {@code contact}, about {@code about}, to change it. */
    void show(Conversation contact, Pupil about) {
        before = Optional.of(contact);
        pupil.set(about);
        what.set(contact.subject());
        tone.set(contact.nature().tone());
        situation.set(contact.nature().situation());
        channel.set(contact.nature().channel());
        initiative.set(contact.nature().initiative());
        day.set(contact.moment().on());
        contact.followUp().ifPresent(kept -> {
            promise.set(kept.text());
            promiseBy.set(kept.by().orElse(null));
        });
    }

    /** Writes over the contact that was shown. */
    void change(Consumer<SaveResult<Conversation>> then) {
        Conversation old = before.orElseThrow();
        NewContact now = contact();
        Work.of(() -> desk.contacts().change(old, now))
                .oneAtATime(saving)
                .onSuccess(then)
                .runOn(tasks);
    }

    /** Deletes the contact that was shown. */
    void delete(Consumer<Optional<DeletedContact>> then) {
        ConversationId id = before.orElseThrow().id();
        Work.of(() -> desk.contacts().delete(id))
                .oneAtATime(saving)
                .onSuccess(then)
                .runOn(tasks);
    }

    /** Puts back what was deleted. */
    void restore(DeletedContact deleted) {
        Work.of(() -> desk.contacts().restore(deleted)).runOn(tasks);
    }

    /** Takes the contact back, while the offer stands. */
    void takeBack(ConversationId id) {
        Work.of(() -> desk.contacts().delete(id)).runOn(tasks);
    }

    private NewContact contact() {
        Nature nature = new Nature(
                situation.get(),
                tone.get(),
                initiative.get(),
                SituationGuide.of(situation.get(), texts).formality(),
                channel.get(),
                false);
        Optional<FollowUp> followUp = promise.get().isBlank()
                ? Optional.empty()
                : Optional.of(new FollowUp(promise.get(), Optional.ofNullable(promiseBy.get()), kept()));
        return new NewContact(
                pupil.get().id(),
                nature,
                Moment.on(day.get()),
                what.get(),
                Stream.concat(chosen.stream().map(Proposal::participant), gone())
                        .toList(),
                followUp);
    }

    private boolean kept() {
        return before.flatMap(Conversation::followUp).map(FollowUp::done).orElse(false);
    }

    /** Who took part then and stands no longer around the pupil: that stays as it was. */
    private Stream<Participant> gone() {
        return before.stream()
                .flatMap(contact -> contact.participants().stream())
                .filter(one -> people.stream().noneMatch(around -> one.isSameAs(around.participant())));
    }

    private static void tell(SaveResult<Conversation> result, Consumer<ConversationId> saved) {
        switch (result) {
            case SaveResult.Saved<Conversation> done ->
                saved.accept(done.now().value().id());
            case SaveResult.ChangedElsewhere<Conversation> _ -> throw new IllegalStateException("a new contact");
            case SaveResult.NoRight<Conversation> _ -> throw new IllegalStateException("no right to a chosen pupil");
        }
    }

    private void around(Pupil now) {
        chosen.clear();
        people.clear();
        if (now != null) {
            Work.of(() -> desk.attendees().around(now.id()))
                    .onSuccess(found -> arrived(now, found))
                    .runOn(tasks);
        }
    }

    private void arrived(Pupil asked, List<Proposal> found) {
        if (asked.equals(pupil.get())) {
            people.setAll(found);
            before.ifPresent(contact -> chosen.setAll(found.stream()
                    .filter(around ->
                            contact.participants().stream().anyMatch(one -> one.isSameAs(around.participant())))
                    .toList()));
        }
    }
}
