package nl.driehoek.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.exchange.plan.Choice;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.ExistingSchool;
import nl.driehoek.exchange.plan.FieldChange;
import nl.driehoek.exchange.plan.ImportOrder;
import nl.driehoek.exchange.plan.ImportPlan;
import nl.driehoek.exchange.plan.ImportPlanner;
import nl.driehoek.exchange.plan.Imported;
import nl.driehoek.exchange.plan.PlanRow;
import nl.driehoek.exchange.plan.PupilField;
import nl.driehoek.exchange.plan.QuestionKind;
import nl.driehoek.exchange.plan.RowStatus;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

@Requirement("PT-11")
class ImportPlanTest {

    private static final Texts TEXTS = Texts.dutch();
    private static final ExistingSchool EMPTY = ExistingSchool.empty(new SchoolYear(2024));

    private final Roster small = Samples.edex("edexml-2.1-klein.xml");
    private final Roster flawed = Samples.edex("edexml-2.1-gebreken.xml");
    private final Roster older = Samples.csv("las-export-windows1252.csv");

    @Test
    void firstImportMakesElevenPupilsAndLeavesOutTheOneThatLeft() {
        ImportPlan plan = ImportPlanner.plan(small, EMPTY, TEXTS);
        assertEquals(Map.of(RowStatus.NEW, 11, RowStatus.LEFT, 1), plan.counts(Decisions.NONE));
        ImportOrder order = order(plan, Decisions.NONE, EMPTY);
        assertEquals(11, order.pupils().added().size());
        assertEquals(6, order.groups().added().size());
        assertEquals(5, order.colleagues().added().size());
        assertTrue(
                order.colleagues().added().stream().allMatch(one -> one.roles().equals(Set.of(StaffRole.OTHER))));
        Group reigers = group(order, "Groep 5/6 De Reigers");
        assertEquals(2, reigers.teachers().size());
        Pupil noor = pupil(order, "Noor de Wit");
        assertEquals(Optional.of(reigers.id()), noor.schooling().homeGroup());
        assertEquals(Optional.of(new YearGroup("5")), noor.schooling().year());
    }

    @Test
    void sameFileAgainChangesNothing() {
        ExistingSchool school = after(EMPTY, ImportPlanner.plan(small, EMPTY, TEXTS), Decisions.NONE);
        ImportPlan again = ImportPlanner.plan(small, school, TEXTS);
        assertEquals(Map.of(RowStatus.UNCHANGED, 11, RowStatus.LEFT, 1), again.counts(Decisions.NONE));
        assertTrue(order(again, Decisions.NONE, school).empty());
    }

    @Test
    void twinsStayTwoPupils() {
        ImportOrder order = order(ImportPlanner.plan(small, EMPTY, TEXTS), Decisions.NONE, EMPTY);
        assertFalse(pupil(order, "Noor de Wit").equals(pupil(order, "Nina de Wit")));
    }

    @Test
    void parentsOfTwinsAreOnePersonEach() {
        ExistingSchool school = after(EMPTY, ImportPlanner.plan(small, EMPTY, TEXTS), Decisions.NONE);
        ImportPlan plan = ImportPlanner.plan(older, school, TEXTS);
        assertEquals(15, plan.persons().size());
        ImportOrder order = order(plan, Decisions.NONE, school);
        assertEquals(15, order.parents().added().size());
        assertEquals(17, order.links().added().size());
        assertEquals(0, order.pupils().added().size());
    }

    @Test
    void numbersFindThePupilAndTheBetterSpellingStays() {
        ExistingSchool school = after(EMPTY, ImportPlanner.plan(small, EMPTY, TEXTS), Decisions.NONE);
        ImportPlan plan = ImportPlanner.plan(older, school, TEXTS);
        List<PlanRow.Changed> changed = plan.rows().stream()
                .filter(PlanRow.Changed.class::isInstance)
                .map(PlanRow.Changed.class::cast)
                .toList();
        assertFalse(changed.isEmpty());
        List<PupilField> names = changed.stream()
                .flatMap(row -> row.changes().stream())
                .map(FieldChange::field)
                .filter(Set.of(PupilField.CALL_NAME, PupilField.SURNAME)::contains)
                .toList();
        assertEquals(List.of(), names);
        assertEquals(0, plan.counts(Decisions.NONE).getOrDefault(RowStatus.NEEDS_CHOICE, 0));
        assertEquals(0, plan.counts(Decisions.NONE).getOrDefault(RowStatus.NOT_IN_FILE, 0));
    }

    @Test
    void secondImportOfParentsAddsNothingAndKeepsGezagThatPeopleEntered() {
        ExistingSchool school = after(EMPTY, ImportPlanner.plan(older, EMPTY, TEXTS), Decisions.NONE);
        assertTrue(order(ImportPlanner.plan(older, school, TEXTS), Decisions.NONE, school)
                .empty());
        ExistingSchool entered =
                with(school, school.links().stream().map(ImportPlanTest::turned).toList());
        assertTrue(order(ImportPlanner.plan(older, entered, TEXTS), Decisions.NONE, entered)
                .links()
                .changed()
                .isEmpty());
    }

    private static ParentLink turned(ParentLink link) {
        Authority other = link.custody().authority() == Authority.YES ? Authority.NO : Authority.YES;
        return new ParentLink(
                link.pupil(), link.parent(), link.relation(), link.words(), Custody.of(other), link.place());
    }

    @Test
    void flawedFileAsksWhatOnlyPeopleKnow() {
        ImportPlan plan = ImportPlanner.plan(flawed, EMPTY, TEXTS);
        List<QuestionKind> questions = plan.rows().stream()
                .filter(PlanRow.NeedsChoice.class::isInstance)
                .map(row -> ((PlanRow.NeedsChoice) row).question())
                .sorted()
                .toList();
        assertEquals(
                List.of(QuestionKind.SAME_TWICE, QuestionKind.KEY_TWICE, QuestionKind.LEFT_BEFORE_START), questions);
        assertEquals(
                Map.of(
                        RowStatus.NEEDS_CHOICE, 3,
                        RowStatus.NEW, 8,
                        RowStatus.LEFT, 1,
                        RowStatus.REJECTED, 1),
                plan.counts(Decisions.NONE));
        assertEquals(RowStatus.NEEDS_CHOICE, plan.rows().getFirst().status());
    }

    @Test
    void answersDecideWhatIsWritten() {
        ImportPlan plan = ImportPlanner.plan(flawed, EMPTY, TEXTS);
        PlanRow.NeedsChoice zoe = question(plan, QuestionKind.SAME_TWICE);
        assertEquals(8, order(plan, Decisions.NONE, EMPTY).pupils().added().size());
        assertEquals(9, added(plan, Decisions.NONE.choose(zoe.row(), new Choice.Same())));
        assertEquals(10, added(plan, Decisions.NONE.choose(zoe.row(), new Choice.Separate())));
        assertEquals(8, added(plan, Decisions.NONE.choose(zoe.row(), new Choice.Skip())));
        PlanRow.NeedsChoice lotte = question(plan, QuestionKind.KEY_TWICE);
        ImportOrder order = order(plan, Decisions.NONE.choose(lotte.row(), new Choice.AsNew()), EMPTY);
        assertEquals(Optional.empty(), pupil(order, "Lotte Bakker").externalKey());
        PlanRow.NeedsChoice daan = question(plan, QuestionKind.LEFT_BEFORE_START);
        ImportOrder active = order(plan, Decisions.NONE.choose(daan.row(), new Choice.AsActive()), EMPTY);
        assertEquals(Optional.empty(), pupil(active, "Daan Visser").schooling().left());
    }

    @Test
    void groupsWithEqualNamesAreJoinedUnlessSomebodyKeepsThemApart() {
        ImportPlan plan = ImportPlanner.plan(flawed, EMPTY, TEXTS);
        ImportOrder joined = order(plan, Decisions.NONE, EMPTY);
        assertEquals(1, groups(joined, "5/6").size());
        assertEquals(
                Optional.of(YearGroup.COMBINATION),
                groups(joined, "5/6").getFirst().year());
        ImportOrder apart = order(plan, Decisions.NONE.join("G-2002", false), EMPTY);
        assertEquals(2, groups(apart, "5/6").size());
    }

    @Test
    void halvesOfAnOlderCombinationGroupAreJoined() {
        Roster old = Samples.edex("edexml-1.03-latin1.xml");
        ImportOrder order = order(ImportPlanner.plan(old, EMPTY, TEXTS), Decisions.NONE, EMPTY);
        assertEquals(
                List.of("3/4"), order.groups().added().stream().map(Group::name).toList());
        assertEquals(
                Optional.of(YearGroup.COMBINATION),
                order.groups().added().getFirst().year());
    }

    @Test
    void dummyKeysAreNotKept() {
        ImportOrder order = order(ImportPlanner.plan(flawed, EMPTY, TEXTS), Decisions.NONE, EMPTY);
        assertEquals(Optional.empty(), pupil(order, "Pim ’t Hooft").externalKey());
    }

    @Test
    void whatPeopleEnteredIsShownAndKept() {
        ExistingSchool school = after(EMPTY, ImportPlanner.plan(small, EMPTY, TEXTS), Decisions.NONE);
        Pupil before = school.pupils().getFirst();
        Pupil edited = renamed(before, "Zoey");
        ExistingSchool later = replaced(school, edited, school.imported());
        PlanRow kept = row(ImportPlanner.plan(small, later, TEXTS), edited);
        assertEquals(RowStatus.UNCHANGED, kept.status());
        ExistingSchool typed = replaced(school, edited, Map.of());
        PlanRow.Changed shown =
                assertInstanceOf(PlanRow.Changed.class, row(ImportPlanner.plan(small, typed, TEXTS), edited));
        assertEquals(List.of(new FieldChange(PupilField.CALL_NAME, "Zoey", "Zoë", false)), shown.changes());
        assertFalse(Decisions.NONE.taken(shown));
    }

    @Test
    void changeInTheFileReplacesWhatAnEarlierImportWrote() {
        ExistingSchool school = after(EMPTY, ImportPlanner.plan(small, EMPTY, TEXTS), Decisions.NONE);
        Pupil stale = renamed(school.pupils().getFirst(), "Soe");
        ExistingSchool later =
                replaced(school, stale, Map.of(stale.id(), new Imported(stale, Set.of(PupilField.CALL_NAME))));
        PlanRow.Changed row =
                assertInstanceOf(PlanRow.Changed.class, row(ImportPlanner.plan(small, later, TEXTS), stale));
        assertEquals(List.of(new FieldChange(PupilField.CALL_NAME, "Soe", "Zoë", true)), row.changes());
        ImportOrder order = order(ImportPlanner.plan(small, later, TEXTS), Decisions.NONE, later);
        assertEquals("Zoë", order.pupils().changed().getFirst().name().callName());
        Decisions none = Decisions.NONE.takeFields(row.row(), Set.of());
        assertTrue(order(ImportPlanner.plan(small, later, TEXTS), none, later)
                .pupils()
                .changed()
                .isEmpty());
    }

    @Test
    void pupilsThatAreMissingAreListedAndStay() {
        ExistingSchool school = after(EMPTY, ImportPlanner.plan(small, EMPTY, TEXTS), Decisions.NONE);
        ImportPlan plan = ImportPlanner.plan(flawed, school, TEXTS);
        assertEquals(11, plan.counts(Decisions.NONE).get(RowStatus.NOT_IN_FILE));
        assertTrue(order(plan, Decisions.NONE, school).pupils().changed().isEmpty());
    }

    @Test
    void pupilWithAnotherBirthDateIsAskedAbout() {
        Pupil typed = Pupil.named(new PupilId(new UUID(1, 1)), PersonName.of("noor", "", "WIT"));
        ExistingSchool school = replaced(EMPTY, typed, Map.of());
        ImportPlan plan = ImportPlanner.plan(small, school, TEXTS);
        PlanRow.NeedsChoice noor = question(plan, QuestionKind.WHICH_PUPIL);
        assertEquals(List.of(typed), noor.candidates());
        ImportOrder order = order(plan, Decisions.NONE.choose(noor.row(), new Choice.AsExisting(typed.id())), school);
        assertEquals(
                List.of(typed.id()),
                order.pupils().changed().stream().map(Pupil::id).toList());
        assertEquals(10, order.pupils().added().size());
    }

    @Test
    void rowsCanBeLeftOutOneByOne() {
        ImportPlan plan = ImportPlanner.plan(small, EMPTY, TEXTS);
        PlanRow first = plan.rows().getFirst();
        assertEquals(10, added(plan, Decisions.NONE.take(first.row(), false)));
        PlanRow left = plan.rows().getLast();
        assertEquals(12, added(plan, Decisions.NONE.take(left.row(), true)));
    }

    private static int added(ImportPlan plan, Decisions decisions) {
        return order(plan, decisions, EMPTY).pupils().added().size();
    }

    private static PlanRow.NeedsChoice question(ImportPlan plan, QuestionKind kind) {
        return plan.rows().stream()
                .filter(row -> row instanceof PlanRow.NeedsChoice open && open.question() == kind)
                .map(PlanRow.NeedsChoice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static PlanRow row(ImportPlan plan, Pupil current) {
        return plan.rows().stream()
                .filter(row -> switch (row) {
                    case PlanRow.Changed changed -> changed.current().equals(current);
                    case PlanRow.Unchanged same -> same.current().equals(current);
                    default -> false;
                })
                .findFirst()
                .orElseThrow();
    }

    private static ImportOrder order(ImportPlan plan, Decisions decisions, ExistingSchool school) {
        return ImportOrder.of(plan, decisions, school, new CountedIds(), TEXTS);
    }

    private static ExistingSchool after(ExistingSchool school, ImportPlan plan, Decisions decisions) {
        ImportOrder order = order(plan, decisions, school);
        Map<PupilId, Imported> written = new HashMap<>();
        order.imported().forEach(one -> written.put(one.values().id(), one));
        return new ExistingSchool(
                school.year(),
                Stream.concat(school.pupils().stream(), order.pupils().added().stream())
                        .toList(),
                order.groups().added(),
                order.colleagues().added(),
                order.parents().added(),
                order.links().added(),
                written);
    }

    private static ExistingSchool replaced(ExistingSchool school, Pupil pupil, Map<PupilId, Imported> last) {
        List<Pupil> pupils = Stream.concat(
                        school.pupils().stream().filter(other -> !other.id().equals(pupil.id())), Stream.of(pupil))
                .toList();
        return new ExistingSchool(
                school.year(), pupils, school.groups(), school.colleagues(), school.parents(), school.links(), last);
    }

    private static ExistingSchool with(ExistingSchool school, List<ParentLink> links) {
        return new ExistingSchool(
                school.year(),
                school.pupils(),
                school.groups(),
                school.colleagues(),
                school.parents(),
                links,
                school.imported());
    }

    private static Pupil renamed(Pupil pupil, String callName) {
        PersonName name = pupil.name();
        PersonName next = new PersonName(callName, name.firstNames(), name.initials(), name.prefix(), name.surname());
        Schooling schooling = pupil.schooling();
        return new Pupil(
                pupil.id(),
                next,
                pupil.born(),
                pupil.sex(),
                schooling,
                pupil.travel(),
                pupil.family(),
                pupil.externalKey());
    }

    private static Pupil pupil(ImportOrder order, String name) {
        return order.pupils().added().stream()
                .filter(pupil -> pupil.name().full().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Group group(ImportOrder order, String name) {
        return groups(order, name).getFirst();
    }

    private static List<Group> groups(ImportOrder order, String name) {
        return order.groups().added().stream()
                .filter(group -> group.name().equals(name))
                .toList();
    }
}
