package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.CONVERSATION;
import static nl.driehoek.store.jooq.Tables.PARTICIPANT;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.Stored;
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
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.jooq.tables.records.ConversationRecord;
import nl.driehoek.store.jooq.tables.records.ParticipantRecord;

/** Between a conversation and its rows. The five steps are five letters: O open, B busy, D done. */
final class ConversationRows {

    private ConversationRows() {}

    static Stored<Conversation> map(ConversationRecord row, List<Participant> participants) {
        Conversation conversation = new Conversation(
                new ConversationId(row.getId()),
                new PupilId(row.getPupilId()),
                nature(row),
                moment(row),
                row.getSubject(),
                new ColleagueId(row.getLead()),
                participants,
                steps(row.getSteps()),
                Optional.ofNullable(row.getFollowUp())
                        .map(text ->
                                new FollowUp(text, Optional.ofNullable(row.getFollowUpBy()), row.getFollowUpDone())));
        return Rows.stored(conversation, row, CONVERSATION);
    }

    static ConversationRecord row(Conversation conversation) {
        Nature nature = conversation.nature();
        Moment moment = conversation.moment();
        Optional<FollowUp> followUp = conversation.followUp();
        return CONVERSATION
                .newRecord()
                .setId(conversation.id().value())
                .setPupilId(conversation.pupil().value())
                .setSituation(nature.situation().name())
                .setTone(nature.tone().name())
                .setInitiative(nature.initiative().name())
                .setFormality(nature.formality().name())
                .setChannel(nature.channel().name())
                .setPlanned(nature.planned())
                .setOnDay(moment.on())
                .setFromTime(moment.from().orElse(null))
                .setUntilTime(moment.until().orElse(null))
                .setPlace(moment.place())
                .setSubject(conversation.subject())
                .setLead(conversation.lead().value())
                .setSteps(letters(conversation))
                .setFollowUp(followUp.map(FollowUp::text).orElse(null))
                .setFollowUpBy(followUp.flatMap(FollowUp::by).orElse(null))
                .setFollowUpDone(followUp.map(FollowUp::done).orElse(false));
    }

    static ParticipantRecord row(Participant participant, ConversationId conversation, int place) {
        return PARTICIPANT
                .newRecord()
                .setConversationId(conversation.value())
                .setPlace(place)
                .setKind(participant.kind().name())
                .setPerson(participant.person().orElse(null))
                .setName(participant.name())
                .setRole(participant.role())
                .setNote(participant.note())
                .setAttendance(participant.attendance().name())
                .setTold(participant
                        .told()
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .orElse(null));
    }

    static Participant participant(ParticipantRecord row) {
        return new Participant(
                PartyKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getPerson()),
                row.getName(),
                row.getRole(),
                row.getNote(),
                Attendance.valueOf(row.getAttendance()),
                Optional.ofNullable(row.getTold()).map(OffsetDateTime::toInstant));
    }

    private static Nature nature(ConversationRecord row) {
        return new Nature(
                Situation.valueOf(row.getSituation()),
                Tone.valueOf(row.getTone()),
                Initiative.valueOf(row.getInitiative()),
                Formality.valueOf(row.getFormality()),
                Channel.valueOf(row.getChannel()),
                row.getPlanned());
    }

    private static Moment moment(ConversationRecord row) {
        return new Moment(
                row.getOnDay(),
                Optional.ofNullable(row.getFromTime()),
                Optional.ofNullable(row.getUntilTime()),
                row.getPlace());
    }

    private static String letters(Conversation conversation) {
        StringBuilder letters = new StringBuilder(Step.values().length);
        for (Step step : Step.values()) {
            letters.append(conversation.state(step).name().charAt(0));
        }
        return letters.toString();
    }

    private static Map<Step, StepState> steps(String letters) {
        Map<Step, StepState> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            StepState state = switch (letters.charAt(step.ordinal())) {
                case 'B' -> StepState.BUSY;
                case 'D' -> StepState.DONE;
                default -> StepState.OPEN;
            };
            steps.put(step, state);
        }
        return steps;
    }
}
