package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.Finding.Matter;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalksTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private TestFamily family;
    private Talks talks;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        family = new TestFamily(desk.marleen());
        talks = new Talks(desk.marleen());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void proposesParentsInOrderThenPupilThenTeacherThenMe() {
        List<Attendees.Proposal> people = new Attendees(desk.marleen(), Texts.dutch()).around(TestFamily.ZOE);
        assertEquals(
                List.of("Hanneke", "Daniël", "Zoë", "Joost", "Marleen"),
                people.stream().map(Attendees.Proposal::callName).toList());
        assertEquals(
                List.of(false, true, false, false, false),
                people.stream().map(Attendees.Proposal::authorityUnknown).toList());
        assertEquals("vader", people.get(1).participant().role());
        assertEquals(List.of(), new Attendees(desk.joost(), Texts.dutch()).around(TestFamily.MINH));
    }

    @Test
    void homeVisitCannotBeFormal() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TestFamily.plan(Situation.HOME_VISIT, Formality.FORMAL, List.of()));
        assertTrue(SituationGuide.of(Situation.HOME_VISIT, Texts.dutch()).formalityFixed());
    }

    @ParameterizedTest
    @Requirement("SI-01")
    @Requirement("SI-02")
    @EnumSource(Situation.class)
    void everySituationHasAnOwnGoalAndChecklist(Situation situation) {
        SituationGuide guide = SituationGuide.of(situation, Texts.dutch());
        assertTrue(guide.checklist().size() >= 2
                && !guide.goal().isBlank()
                && !guide.name().isBlank());
        long same = java.util.Arrays.stream(Situation.values())
                .map(other -> SituationGuide.of(other, Texts.dutch()))
                .filter(other -> other.checklist().equals(guide.checklist()))
                .count();
        assertEquals(1, same);
    }

    @Test
    @Requirement("RC-04")
    void whoIsAddedAfterTheInvitationMustBeToldToParents() {
        ConversationId id = family.talk();
        assertEquals(List.of(), notTold(id));
        talks.invited(id);
        assertEquals(List.of(), notTold(id));
        List<Participant> before = conversation(id).participants();
        List<Participant> after = new ArrayList<>(before);
        after.add(new Participant(
                PartyKind.OTHER,
                Optional.empty(),
                "Esra Demir",
                "orthopedagoog",
                "",
                Attendance.EXPECTED,
                Optional.empty()));
        talks.people(id, before, after);
        assertEquals(List.of("Esra Demir"), notTold(id));
        talks.told(id, after.size() - 1);
        assertEquals(List.of(), notTold(id));
    }

    @Test
    void whoMovesATalkSecondSeesWhatTheFirstChose() {
        ConversationId id = family.talk();
        Moment seen = conversation(id).moment();
        Moment first = Moment.on(TestFamily.DAY.plusDays(1));
        talks.move(id, seen, first);
        var elsewhere = assertInstanceOf(
                SaveResult.ChangedElsewhere.class, talks.move(id, seen, Moment.on(TestFamily.DAY.plusDays(2))));
        assertEquals(
                first,
                ((nl.driehoek.domain.conversation.Conversation)
                                elsewhere.theirs().value())
                        .moment());
    }

    @Test
    @Requirement("RC-06")
    void openAgreementsComeOntoTheAgendaByThemselvesUntilTakenOff() {
        Agreement open = family.agreement("Rustplek bij het raam", Optional.empty(), AgreementStatus.ISSUED);
        family.agreement("Oud", Optional.empty(), AgreementStatus.ENDED);
        ConversationId id = family.talk();
        Talk talk = talks.open(id).orElseThrow();
        assertEquals(
                List.of(Optional.of(open.id())),
                talk.preparation().value().shared().agenda().stream()
                        .map(item -> item.agreement())
                        .toList());
        Preparation sheet = talk.preparation().value();
        var part = sheet.internal();
        Preparation without = new Preparation(
                1,
                id,
                sheet.shared().withAgenda(List.of()),
                new nl.driehoek.domain.conversation.InternalPart(
                        part.opening(),
                        part.assumption(),
                        part.focus(),
                        part.room(),
                        part.notes(),
                        part.checked(),
                        java.util.Set.of(open.id())),
                sheet.invited());
        new TalkSheets(desk.marleen())
                .savePreparation(without, talk.preparation().revision());
        assertEquals(
                List.of(),
                talks.open(id).orElseThrow().preparation().value().shared().agenda());
    }

    @Test
    void attendanceOfEverybodyFinishesTheTalkStep() {
        ConversationId id = family.talk();
        int people = conversation(id).participants().size();
        for (int place = 0; place < people; place++) {
            assertEquals(
                    place == 0 ? StepState.OPEN : StepState.BUSY,
                    conversation(id).state(Step.TALK));
            talks.attended(id, place, place == 1 ? Attendance.ABSENT : Attendance.PRESENT);
        }
        assertEquals(StepState.DONE, conversation(id).state(Step.TALK));
        assertEquals(Attendance.ABSENT, conversation(id).participants().get(1).attendance());
    }

    @Test
    void careCoordinatorPreparesAndTeacherTakesOver() {
        ConversationId id = family.talk();
        talks.handOver(id, TestDesk.MARLEEN.id());
        assertEquals(TestDesk.MARLEEN.id(), conversation(id).lead());
        Talks joosts = new Talks(desk.joost());
        assertInstanceOf(SaveResult.Saved.class, joosts.handOver(id, TestDesk.JOOST.id()));
        assertEquals(TestDesk.JOOST.id(), conversation(id).lead());
        assertEquals(
                2,
                new Attendees(desk.marleen(), Texts.dutch())
                        .whoCanLead(TestFamily.ZOE)
                        .size());
        assertEquals(
                1,
                new Attendees(desk.marleen(), Texts.dutch())
                        .whoCanLead(TestFamily.MINH)
                        .size());
    }

    @Test
    void talkWithoutAgreementsEndsWhenTheUserSaysSo() {
        ConversationId id = family.talk();
        talks.finish(id, Step.AGREEMENTS);
        assertEquals(StepState.DONE, conversation(id).state(Step.AGREEMENTS));
        assertEquals(StepState.DONE, conversation(id).state(Step.LOOK_BACK));
        assertEquals(1, new Conversations(desk.marleen()).unfinished().size());
    }

    private List<String> notTold(ConversationId id) {
        return talks.open(id).orElseThrow().open(Step.PREPARE).stream()
                .filter(finding -> finding.matter() == Matter.NOT_TOLD)
                .map(Finding::name)
                .toList();
    }

    private nl.driehoek.domain.conversation.Conversation conversation(ConversationId id) {
        return talks.open(id).orElseThrow().conversation().value();
    }
}
