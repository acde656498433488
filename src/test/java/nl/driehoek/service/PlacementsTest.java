package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.Placement;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacementsTest {

    private static final Optional<LocalDate> AUGUST = Optional.of(LocalDate.of(2026, 8, 24));

    @TempDir
    Path folder;

    private TestDesk desk;
    private Pupils pupils;
    private Groups groups;
    private GroupId reigers;
    private GroupId bevers;
    private PupilId zoe;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        pupils = new Pupils(desk.marleen());
        groups = new Groups(desk.marleen());
        reigers = group("5/6 De Reigers", Set.of(TestDesk.JOOST.id()));
        bevers = group("8 De Bevers", Set.of());
        zoe = pupils.newId();
        pupils.add(
                Pupil.named(zoe, PersonName.of("Zoë", "van den", "Berg")).withSchooling(in(reigers, Optional.empty())));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLineBeginsOnTheFirstDayAtSchool() {
        assertEquals(List.of(stretch("6 De Reigers", "Joost Brouwer", "2026-08-24", null)), pupils.placements(zoe));
    }

    @Test
    @Requirement("PF-24")
    void anotherGroupBeginsANewStretch() {
        desk.at(Instant.parse("2026-12-01T08:00:00Z"));
        change(in(bevers, Optional.empty()));
        assertEquals(
                List.of(
                        stretch("6 De Reigers", "Joost Brouwer", "2026-08-24", "2026-11-30"),
                        stretch("6 De Bevers", "", "2026-12-01", null)),
                pupils.placements(zoe));
    }

    @Test
    @Requirement("PF-24")
    void anotherTeacherBeginsANewStretchForTheWholeGroup() {
        desk.at(Instant.parse("2027-01-04T08:00:00Z"));
        Stored<Group> group = groups.ofThisYear().stream()
                .filter(found -> found.value().id().equals(reigers))
                .findFirst()
                .orElseThrow();
        groups.save(group.with(old -> new Group(
                old.id(), old.name(), old.kind(), old.year(), old.schoolYear(), Set.of(TestDesk.MARLEEN.id()))));
        assertEquals(
                List.of(
                        stretch("6 De Reigers", "Joost Brouwer", "2026-08-24", "2027-01-03"),
                        stretch("6 De Reigers", "Marleen ten Hoeve", "2027-01-04", null)),
                pupils.placements(zoe));
    }

    @Test
    void aMistakePutRightTheSameDayLeavesNoStretch() {
        desk.at(Instant.parse("2026-12-01T08:00:00Z"));
        change(in(bevers, Optional.empty()));
        change(in(reigers, Optional.empty()));
        assertEquals("6 De Reigers", pupils.placements(zoe).getLast().group());
        assertEquals(2, pupils.placements(zoe).size());
    }

    @Test
    void leavingSchoolEndsTheLine() {
        change(in(reigers, Optional.of(LocalDate.of(2026, 11, 13))));
        assertEquals(
                List.of(stretch("6 De Reigers", "Joost Brouwer", "2026-08-24", "2026-11-13")), pupils.placements(zoe));
    }

    private void change(Schooling next) {
        pupils.save(pupils.find(zoe).orElseThrow().with(pupil -> pupil.withSchooling(next)));
    }

    private GroupId group(String name, Set<ColleagueId> teachers) {
        GroupId id = groups.newId();
        groups.add(new Group(id, name, GroupKind.HOME, Optional.empty(), new SchoolYear(2026), teachers));
        return id;
    }

    private static Schooling in(GroupId group, Optional<LocalDate> left) {
        return new Schooling(Optional.of(group), Set.of(), YearGroup.parse("6"), "", AUGUST, left);
    }

    private Placement stretch(String group, String teachers, String from, String until) {
        return new Placement(
                zoe,
                group,
                teachers,
                LocalDate.parse(from),
                Optional.ofNullable(until).map(LocalDate::parse));
    }
}
