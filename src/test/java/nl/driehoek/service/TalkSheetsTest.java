package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Distribution;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.conversation.TellBack;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.Finding.Matter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkSheetsTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private Talks talks;
    private TalkSheets sheets;
    private ConversationId id;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        id = new TestFamily(desk.marleen()).talk();
        talks = new Talks(desk.marleen());
        sheets = new TalkSheets(desk.marleen());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everybodyHasAnOwnSectionParentsEachApartAndAlwaysThePupil() {
        assertEquals(
                List.of(
                        "Hanneke Vermeulen",
                        "Daniël van den Berg",
                        "Zoë van den Berg",
                        "Joost Brouwer",
                        "Marleen ten Hoeve"),
                report().voices().stream().map(Voice::name).toList());
        var people = talk().conversation().value().participants();
        talks.people(id, people, people.subList(0, 1));
        assertEquals(
                List.of(PartyKind.PARENT, PartyKind.PUPIL),
                report().voices().stream().map(Voice::kind).toList());
    }

    @Test
    void whatSomebodyToldStaysWhenThePersonIsTakenOffTheList() {
        List<Voice> voices = report().voices().stream()
                .map(voice -> voice.name().startsWith("Dan") ? told(voice, "Lezen helpt.") : voice)
                .toList();
        sheets.saveReport(report().withVoices(voices), 0);
        var people = talk().conversation().value().participants();
        talks.people(id, people, people.subList(0, 1));
        assertEquals(3, report().voices().size());
        assertEquals("Lezen helpt.", report().voices().getLast().text());
    }

    @Test
    @Requirement("RC-07")
    void emptyReportIsNotConfirmedAndSaysWhatIsOpen() {
        sheets.saveReport(report(), 0);
        var open = assertInstanceOf(ConfirmResult.StillOpen.class, sheets.confirm(id, 1));
        assertEquals(
                List.of(Matter.OUTCOME, Matter.GOES_WELL, Matter.VOICE),
                open.open().stream().map(Finding::matter).distinct().limit(3).toList());
        assertTrue(open.open().contains(Finding.of(Matter.NEXT_TALK)));
        assertEquals(StepState.BUSY, talk().conversation().value().state(Step.REPORT));
    }

    @Test
    void confirmedReportIsLockedAndAChangeMakesANewVersionWithReason() {
        Report first = full(report());
        sheets.saveReport(first, 0);
        assertInstanceOf(ConfirmResult.Confirmed.class, sheets.confirm(id, 1));
        assertTrue(talk().locked());
        assertEquals(StepState.DONE, talk().conversation().value().state(Step.REPORT));
        assertInstanceOf(SaveResult.ChangedElsewhere.class, sheets.saveReport(first, revision()));
        sheets.revise(id, "Hanneke vulde aan");
        assertFalse(talk().locked());
        Report again = with(report(), "Zoë rekent snel en helpt anderen.");
        assertInstanceOf(SaveResult.Saved.class, sheets.saveReport(again, revision()));
        assertInstanceOf(ConfirmResult.Confirmed.class, sheets.confirm(id, revision()));
        List<ReportVersion> versions = talk().versions();
        assertEquals("Zoë rekent snel.", versions.getFirst().report().goesWell());
        assertEquals(
                "Zoë rekent snel en helpt anderen.", versions.getLast().report().goesWell());
        assertEquals("Hanneke vulde aan", versions.getLast().reason());
        assertEquals(TestDesk.MARLEEN.id(), versions.getLast().confirmedBy());
    }

    @Test
    void nobodyConfirmsTextTheyHaveNotSeen() {
        sheets.saveReport(full(report()), 0);
        new TalkSheets(desk.joost()).saveReport(with(report(), "anders"), 1);
        assertInstanceOf(ConfirmResult.ChangedElsewhere.class, sheets.confirm(id, 1));
    }

    @Test
    void distributionIsKeptPerParentAfterConfirming() {
        sheets.saveReport(full(report()), 0);
        sheets.confirm(id, 1);
        sheets.distributed(id, new Distribution(TestFamily.HANNEKE, TestFamily.DAY, "op papier", 1));
        sheets.distributed(id, new Distribution(TestFamily.DANIEL, TestFamily.DAY, "per mail", 1));
        assertEquals(
                List.of("op papier", "per mail"),
                report().distribution().stream().map(Distribution::how).toList());
        assertTrue(talk().locked());
    }

    @Test
    void secondDraftOfTwoColleaguesIsNotWrittenOverTheFirst() {
        assertInstanceOf(SaveResult.Saved.class, sheets.saveReport(with(report(), "een"), 0));
        var elsewhere = assertInstanceOf(
                SaveResult.ChangedElsewhere.class, new TalkSheets(desk.joost()).saveReport(with(report(), "twee"), 0));
        assertEquals("een", ((Report) elsewhere.theirs().value()).goesWell());
    }

    @Test
    @Requirement("RC-07")
    void theTalkThatTheReportNamesIsPlannedOnceAlsoWhenConfirmedAgain() {
        Moment moment =
                new Moment(TestFamily.DAY.plusDays(30), Optional.of(LocalTime.of(15, 15)), Optional.empty(), "");
        sheets.saveReport(next(full(report()), moment), 0);
        var confirmed = assertInstanceOf(ConfirmResult.Confirmed.class, sheets.confirm(id, 1));
        Conversation planned = confirmed.next().orElseThrow();
        assertEquals(moment, planned.moment());
        assertEquals(
                talk().conversation().value().participants().stream()
                        .map(Participant::name)
                        .toList(),
                planned.participants().stream().map(Participant::name).toList());
        assertTrue(planned.participants().stream()
                .allMatch(person -> person.attendance() == Attendance.EXPECTED
                        && person.told().isEmpty()));
        sheets.revise(id, "Een zin vergeten");
        sheets.saveReport(with(report(), "Zoë rekent snel en helpt."), revision());
        var again = assertInstanceOf(ConfirmResult.Confirmed.class, sheets.confirm(id, revision()));
        assertEquals(Optional.empty(), again.next());
        assertEquals(List.of(moment), later());
    }

    @Test
    void anotherDayInALaterVersionMovesTheTalkThatWasPlanned() {
        Moment moment = Moment.on(TestFamily.DAY.plusDays(30));
        Moment week = Moment.on(TestFamily.DAY.plusDays(37));
        sheets.saveReport(next(full(report()), moment), 0);
        sheets.confirm(id, 1);
        sheets.revise(id, "Een week later");
        sheets.saveReport(next(report(), week), revision());
        assertInstanceOf(ConfirmResult.Confirmed.class, sheets.confirm(id, revision()));
        assertEquals(List.of(week), later());
    }

    @Test
    void whenParentsCallNothingIsPlanned() {
        sheets.saveReport(full(report()), 0);
        sheets.confirm(id, 1);
        assertEquals(List.of(), later());
    }

    private List<Moment> later() {
        return new Conversations(desk.marleen())
                .of(talk().pupil().id()).stream()
                        .map(row -> row.conversation().moment())
                        .filter(moment -> moment.on().isAfter(TestFamily.DAY))
                        .toList();
    }

    private static Report next(Report report, Moment moment) {
        return new Report(
                1,
                report.conversation(),
                report.outcome(),
                report.answer(),
                report.goesWell(),
                report.voices(),
                report.tellBack(),
                new NextTalk.Planned(moment),
                report.distribution(),
                report.notes(),
                report.revising());
    }

    private static Report full(Report report) {
        List<Voice> voices =
                report.voices().stream().map(voice -> told(voice, "vertelde")).toList();
        return new Report(
                1,
                report.conversation(),
                Answered.YES,
                "een rustplek",
                "Zoë rekent snel.",
                voices,
                new TellBack("plek om te lezen", "thuis oefenen"),
                new NextTalk.ParentsCall(),
                List.of(),
                List.of(),
                "");
    }

    private static Report with(Report report, String goesWell) {
        return new Report(
                1,
                report.conversation(),
                report.outcome(),
                report.answer(),
                goesWell,
                report.voices(),
                report.tellBack(),
                report.next(),
                report.distribution(),
                report.notes(),
                report.revising());
    }

    private static Voice told(Voice voice, String text) {
        return new Voice(voice.kind(), voice.person(), voice.name(), text, "");
    }

    private Talk talk() {
        return talks.open(id).orElseThrow();
    }

    private Report report() {
        return talk().report().value();
    }

    private int revision() {
        return talk().report().revision();
    }
}
