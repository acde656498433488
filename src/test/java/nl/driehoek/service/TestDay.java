package nl.driehoek.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.store.ConversationRepository;

/** Fills the days of a test desk with pupils, talks and contacts. */
public final class TestDay {

    private final TestDesk desk;

    /** Days at {@code desk}. */
    public TestDay(TestDesk desk) {
        this.desk = desk;
    }

    /** A pupil without a group. */
    public PupilId pupil(PersonName name) {
        Pupils pupils = new Pupils(desk.marleen());
        PupilId id = pupils.newId();
        pupils.add(Pupil.named(id, name));
        return id;
    }

    /** A talk of Marleen. */
    public ConversationId talk(PupilId pupil, LocalDate on, Optional<LocalTime> from, Map<Step, StepState> steps) {
        return talk(pupil, on, from, steps, TestDesk.MARLEEN, Set.of());
    }

    /** A talk that {@code lead} leads and to which {@code others} come. */
    public ConversationId talk(
            PupilId pupil,
            LocalDate on,
            Optional<LocalTime> from,
            Map<Step, StepState> steps,
            Colleague lead,
            Set<Colleague> others) {
        List<Participant> who = others.stream().map(TestDay::participant).toList();
        Moment moment = new Moment(on, from, from.map(time -> time.plusMinutes(45)), "overlegruimte");
        return save(pupil, nature(Tone.NEUTRAL, true), moment, lead, who, steps, Optional.empty());
    }

    /** A contact that Marleen noted. */
    public ConversationId note(PupilId pupil, LocalDate on, Tone tone, Optional<FollowUp> promise) {
        return save(pupil, nature(tone, false), Moment.on(on), TestDesk.MARLEEN, List.of(), Map.of(), promise);
    }

    private static Participant participant(Colleague colleague) {
        return new Participant(
                PartyKind.STAFF,
                Optional.of(colleague.id().value()),
                colleague.name().full(),
                colleague.function(),
                "",
                Attendance.EXPECTED,
                Optional.empty());
    }

    private static Nature nature(Tone tone, boolean planned) {
        return new Nature(Situation.CYCLE, tone, Initiative.SCHOOL, Formality.FORMAL, Channel.MEETING, planned);
    }

    private ConversationId save(
            PupilId pupil,
            Nature nature,
            Moment moment,
            Colleague lead,
            List<Participant> who,
            Map<Step, StepState> steps,
            Optional<FollowUp> promise) {
        Desk marleen = desk.marleen();
        ConversationId id = new ConversationId(marleen.ids().next());
        Conversation conversation = new Conversation(
                id, pupil, nature, moment, "Onderwerp van mevrouw Jansen", lead.id(), who, steps, promise);
        ConversationRepository conversations = new ConversationRepository(marleen.json());
        marleen.write(writing -> conversations.save(writing, Act.CREATED, conversation, 0));
        return id;
    }
}
