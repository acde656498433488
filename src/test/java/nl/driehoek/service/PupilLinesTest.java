package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.store.ConversationRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PupilLinesTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private PupilLines lines;
    private PupilId zoe;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        lines = new PupilLines(desk.marleen());
        Pupils pupils = new Pupils(desk.marleen());
        zoe = pupils.newId();
        pupils.add(Pupil.named(zoe, PersonName.of("Zoë", "van den", "Berg")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLastFiveTimesSchoolSoughtContactStandOldestFirst() {
        note("2026-09-01", Tone.CONCERN, Initiative.SCHOOL);
        note("2026-09-08", Tone.NEUTRAL, Initiative.SCHOOL);
        note("2026-09-15", Tone.NEUTRAL, Initiative.PARENT);
        note("2026-09-22", Tone.GOOD_NEWS, Initiative.SCHOOL);
        note("2026-10-01", Tone.CONCERN, Initiative.SCHOOL);
        note("2026-10-12", Tone.NEUTRAL, Initiative.SCHOOL);
        note("2026-11-13", Tone.GOOD_NEWS, Initiative.SCHOOL);
        assertEquals(
                List.of(Tone.NEUTRAL, Tone.GOOD_NEWS, Tone.CONCERN, Tone.NEUTRAL, Tone.GOOD_NEWS),
                line().lastContacts());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 13)), line().lastGoodNews());
        assertEquals(Optional.empty(), line().toDo());
    }

    @Test
    void aPlannedTalkIsNextAndNotYetAContact() {
        talk("2026-11-17", Map.of());
        talk("2026-11-24", Map.of());
        assertEquals(List.of(), line().lastContacts());
        Moment next = line().next().orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 17), next.on());
        assertEquals(Optional.of(LocalTime.of(14, 30)), next.from());
    }

    @Test
    void aTalkThatWasHeldAsksForItsReport() {
        talk("2026-11-16", Map.of(Step.PREPARE, StepState.DONE, Step.TALK, StepState.DONE));
        assertEquals(Optional.of(new PupilLine.ToDo.Report()), line().toDo());
    }

    @Test
    void sixWeeksWithoutGoodNewsAsksForIt() {
        note("2026-10-06", Tone.GOOD_NEWS, Initiative.SCHOOL);
        assertEquals(Optional.of(new PupilLine.ToDo.GoodNews()), line().toDo());
        note("2026-10-07", Tone.GOOD_NEWS, Initiative.SCHOOL);
        assertEquals(Optional.empty(), line().toDo());
    }

    private PupilLine line() {
        return lines.atSchool().getFirst();
    }

    private void note(String day, Tone tone, Initiative initiative) {
        save(tone, initiative, Moment.on(LocalDate.parse(day)), false, Map.of());
    }

    private void talk(String day, Map<Step, StepState> steps) {
        LocalTime from = LocalTime.of(14, 30);
        save(
                Tone.NEUTRAL,
                Initiative.SCHOOL,
                new Moment(LocalDate.parse(day), Optional.of(from), Optional.empty(), ""),
                true,
                steps);
    }

    private void save(Tone tone, Initiative initiative, Moment moment, boolean planned, Map<Step, StepState> steps) {
        Map<Step, StepState> states = new EnumMap<>(Step.class);
        states.putAll(steps);
        Desk marleen = desk.marleen();
        Conversation conversation = new Conversation(
                new ConversationId(java.util.UUID.randomUUID()),
                zoe,
                new Nature(Situation.OTHER, tone, initiative, Formality.INFORMAL, Channel.PHONE, planned),
                moment,
                "Even gebeld",
                TestDesk.MARLEEN.id(),
                List.of(),
                states,
                Optional.empty());
        ConversationRepository conversations = new ConversationRepository(marleen.json());
        marleen.write(writing -> conversations.save(writing, Act.CREATED, conversation, 0));
    }
}
