package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @TempDir
    Path folder;

    private TestDesk desk;
    private TestDay day;
    private PupilId zoe;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        day = new TestDay(desk);
        zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ownTalksStandInTheOrderOfTheDayAndThoseOfTheNextSixDaysApart() {
        day.talk(zoe, TUESDAY, Optional.of(LocalTime.of(14, 30)), Map.of());
        day.talk(zoe, TUESDAY, Optional.of(LocalTime.of(8, 20)), Map.of(Step.PREPARE, StepState.DONE));
        day.talk(zoe, TUESDAY.plusDays(6), Optional.empty(), Map.of());
        day.talk(zoe, TUESDAY.plusDays(7), Optional.empty(), Map.of());
        DayOverview overview = overview();
        assertEquals(
                List.of(Optional.of(LocalTime.of(8, 20)), Optional.of(LocalTime.of(14, 30))),
                overview.talks().stream().map(talk -> talk.moment().from()).toList());
        assertEquals(Optional.of(Step.TALK), overview.talks().getFirst().next());
        assertEquals(
                List.of(TUESDAY.plusDays(6)),
                overview.later().stream().map(talk -> talk.moment().on()).toList());
    }

    @Test
    void aTalkOfAColleagueIsNotInMyDayUnlessITakePart() {
        day.talk(zoe, TUESDAY, Optional.empty(), Map.of(), TestDesk.JOOST, Set.of());
        assertEquals(List.of(), overview().talks());
        day.talk(zoe, TUESDAY, Optional.empty(), Map.of(), TestDesk.JOOST, Set.of(TestDesk.MARLEEN));
        assertEquals(1, overview().talks().size());
    }

    @Test
    void aPromiseWaitsUntilItIsKeptAndTheEarliestIsFirst() {
        day.note(zoe, TUESDAY, Tone.NEUTRAL, Optional.of(new FollowUp("Terugbellen", Optional.empty(), false)));
        var urgent =
                day.note(zoe, TUESDAY, Tone.NEUTRAL, Optional.of(new FollowUp("Boek", Optional.of(TUESDAY), false)));
        assertEquals(
                List.of(Optional.of(TUESDAY), Optional.<LocalDate>empty()),
                overview().tasks().stream()
                        .map(task -> ((DayTask.Promise) task).by())
                        .toList());
        new Contacts(desk.marleen()).kept(urgent);
        assertEquals(1, overview().tasks().size());
    }

    @Test
    void aTalkOfYesterdayAsksForItsReportAndOneOfTomorrowDoesNot() {
        var held = day.talk(zoe, TUESDAY.minusDays(1), Optional.empty(), Map.of());
        day.talk(zoe, TUESDAY.plusDays(1), Optional.empty(), Map.of());
        day.talk(zoe, TUESDAY.minusDays(2), Optional.empty(), Map.of(Step.REPORT, StepState.DONE));
        assertEquals(
                List.of(held),
                overview().tasks().stream()
                        .map(task -> ((DayTask.Report) task).talk())
                        .toList());
    }

    @Test
    void anNvcSheetWaitsWhileIkIsNotFilled() {
        NvcSheets sheets = new NvcSheets(desk.marleen());
        NvcSheet sheet = sheets.fresh(NvcSheet.About.LOOSE);
        var saved = (SaveResult.Saved<NvcSheet>) sheets.save(sheet, 0);
        assertTrue(overview().tasks().getFirst() instanceof DayTask.NvcDraft);
        NvcSide self = new NvcSide("Ik zag je op de bank.", "bezorgd", "rust", "Wil je even komen?");
        sheets.save(
                new NvcSheet(
                        1, sheet.id(), sheet.author(), "", sheet.about(), self, NvcSide.EMPTY, false, "", "", false),
                saved.now().revision());
        assertEquals(List.of(), overview().tasks());
    }

    @Test
    @Requirement("PB-03")
    @Requirement("PB-07")
    void pupilsWithoutGoodNewsAreNamedAndThoseWithOnlyConcernsFirst() {
        PupilId amir = day.pupil(PersonName.of("Amir", "", "Aziz"));
        PupilId noor = day.pupil(PersonName.of("Noor", "", "Willems"));
        day.note(amir, TUESDAY.minusDays(3), Tone.GOOD_NEWS, Optional.empty());
        day.note(noor, TUESDAY.minusWeeks(6), Tone.GOOD_NEWS, Optional.empty());
        day.note(zoe, TUESDAY.minusDays(1), Tone.CONCERN, Optional.empty());
        assertEquals(List.of("Zoë", "Noor"), names(overview()));
        DayOverview patient = new Today(desk.marleen(), Texts.dutch(), 7).overview();
        assertEquals(List.of("Zoë"), names(patient));
    }

    @Test
    void aSchoolWithoutPupilsIsEmptyAndATeacherSeesNoOthers() {
        assertFalse(overview().empty());
        day.talk(zoe, TUESDAY, Optional.empty(), Map.of(), TestDesk.JOOST, Set.of());
        DayOverview joost = new Today(desk.joost(), Texts.dutch(), 6).overview();
        assertTrue(joost.empty());
        assertEquals(List.of(), joost.talks());
    }

    private DayOverview overview() {
        return new Today(desk.marleen(), Texts.dutch(), Today.WEEKS_WITHOUT_GOOD_NEWS).overview();
    }

    private static List<String> names(DayOverview overview) {
        return overview.quiet().stream().map(DayPupil::callName).toList();
    }
}
