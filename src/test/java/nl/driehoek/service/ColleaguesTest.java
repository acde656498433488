package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.TimeOrderedIds;
import nl.driehoek.domain.school.School;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.store.AuditTrail;
import nl.driehoek.vault.KdfPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColleaguesTest {

    private static final String PASSWORD = "vier rustige bomen samen";

    @TempDir
    Path folder;

    private OpenSchool school;
    private Colleagues colleagues;
    private ColleagueId marleen;

    @BeforeEach
    void open() {
        Clock clock = Clock.systemDefaultZone();
        SchoolDoor door = new SchoolDoor(
                DataPlace.below(folder),
                KdfPolicy.STANDARD.withNewSlots(KdfPolicy.FLOOR),
                clock,
                new TimeOrderedIds(clock, new Random(3)));
        marleen = door.newColleague();
        Colleague first = colleague(marleen, "Marleen", Set.of(StaffRole.CARE_COORDINATOR));
        var prepared = assertInstanceOf(
                Founding.Prepared.class,
                door.found(new NewSchool(School.named("De Vlierboom"), first), PASSWORD.toCharArray()));
        List<String> typed = prepared.sheet().askedBack().stream()
                .map(number -> prepared.sheet().groups().get(number - 1))
                .toList();
        prepared.sheet().answer(typed);
        school =
                assertInstanceOf(Entry.Entered.class, prepared.sheet().finish()).school();
        colleagues = new Colleagues(school);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void nameRolesAndFunctionChangeAndTheTrailSaysSo() {
        Colleague joost = letIn("Joost", StaffRole.TEACHER);
        long before = acts();
        Colleague next = new Colleague(
                joost.id(),
                PersonName.of("Joost", "de", "Brouwer"),
                Set.of(StaffRole.TEACHER, StaffRole.HEAD),
                "schoolleider",
                true);
        assertInstanceOf(KeyResult.Done.class, colleagues.change(stored(joost.id()), next));
        assertEquals(next, stored(joost.id()).value());
        assertEquals(before + 1, acts());
    }

    @Test
    void theLastWhoManagesKeepsThatFunction() {
        letIn("Joost", StaffRole.TEACHER);
        assertEquals(
                new KeyResult.NotDone("colleague.key.last-manager"),
                colleagues.change(
                        stored(marleen), colleague(marleen, "Marleen", Set.of(StaffRole.EDUCATIONAL_PSYCHOLOGIST))));
        assertTrue(stored(marleen).value().roles().contains(StaffRole.CARE_COORDINATOR));
    }

    @Test
    void somebodyStaysWhoSeesEveryPupil() {
        letIn("Anouk", StaffRole.ADMINISTRATOR);
        Colleague teaching = colleague(marleen, "Marleen", Set.of(StaffRole.TEACHER));
        assertEquals(new KeyResult.NotDone("colleague.key.last-care"), colleagues.change(stored(marleen), teaching));
        letIn("Femke", StaffRole.HEAD);
        assertInstanceOf(KeyResult.Done.class, colleagues.change(stored(marleen), teaching));
    }

    @Test
    void whoLeavesCannotOpenAndStaysNamed() {
        Colleague joost = letIn("Joost", StaffRole.HEAD);
        assertTrue(school.canOpen(joost.id()));
        assertInstanceOf(KeyResult.Done.class, colleagues.leave(stored(joost.id())));
        assertFalse(school.canOpen(joost.id()));
        assertEquals(
                List.of(marleen),
                colleagues.all().stream().map(one -> one.colleague().id()).toList());
    }

    private Colleague letIn(String name, StaffRole role) {
        Colleague colleague = colleague(colleagues.newId(), name, Set.of(role));
        assertInstanceOf(
                KeyResult.Done.class, colleagues.letIn(colleague, "tijdelijk woord voor de eerste keer".toCharArray()));
        return colleague;
    }

    private static Colleague colleague(ColleagueId id, String name, Set<StaffRole> roles) {
        return new Colleague(id, PersonName.of(name, "", "Jansen"), roles, "", true);
    }

    private Stored<Colleague> stored(ColleagueId id) {
        return colleagues.all().stream()
                .map(ColleagueLine::stored)
                .filter(one -> one.value().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long acts() {
        return school.desk().read(sql -> new AuditTrail(sql).head().number());
    }
}
