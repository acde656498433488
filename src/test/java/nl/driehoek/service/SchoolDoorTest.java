package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.TimeOrderedIds;
import nl.driehoek.domain.school.School;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.vault.KdfPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolDoorTest {

    private static final String PASSWORD = "vier rustige bomen samen";

    @TempDir
    Path folder;

    private SchoolDoor door;
    private ColleagueId marleen;
    private Instant now = Instant.parse("2026-11-17T08:00:00Z");

    @BeforeEach
    void setUp() {
        door = door();
        marleen = door.newColleague();
    }

    @Test
    void aSchoolIsSetUpLeftAndOpenedAgain() {
        assertInstanceOf(FrontDoor.NoSchool.class, door.look());
        try (OpenSchool school = found()) {
            assertEquals(
                    "De Vlierboom",
                    new SchoolSettings(school.desk()).school().value().name());
        }
        var locked = assertInstanceOf(FrontDoor.Locked.class, door.look());
        assertEquals("Marleen ten Hoeve", locked.colleagues().getFirst().name());
        Entry entry = door().enter(marleen, PASSWORD.toCharArray(), step -> {});
        try (OpenSchool school = assertInstanceOf(Entry.Entered.class, entry).school()) {
            assertEquals(marleen, school.desk().me().id());
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownColleagueGetTheSameAnswer() {
        found().close();
        assertInstanceOf(Entry.WrongPassword.class, door.enter(marleen, "iets heel anders".toCharArray(), step -> {}));
        assertInstanceOf(
                Entry.WrongPassword.class, door.enter(door.newColleague(), PASSWORD.toCharArray(), step -> {}));
    }

    @Test
    void aMissingAndADamagedStoreGetTheirOwnAnswers() throws IOException {
        found().close();
        Path data = folder.resolve("store").resolve("data.mv.db");
        byte[] whole = Files.readAllBytes(data);
        Files.delete(data);
        assertEquals(Entry.Reason.STORE_MISSING, refused().reason());
        Files.write(data, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(Entry.Reason.STORE_DAMAGED, refused().reason());
    }

    @Test
    void aWorkingDayWithoutABackupIsToldAtTheNextOpening() {
        now = Instant.parse("2026-11-16T15:00:00Z");
        found().close();
        assertEquals(List.of(), notesAndMaybeBackup(false), "the same day a backup is still to come");
        now = Instant.parse("2026-11-17T07:00:00Z");
        assertEquals(List.of("backup.missed"), notesAndMaybeBackup(true));
        now = Instant.parse("2026-11-18T07:00:00Z");
        assertEquals(List.of(), notesAndMaybeBackup(false));
        now = Instant.parse("2026-11-19T07:00:00Z");
        assertEquals(List.of("backup.missed"), notesAndMaybeBackup(false));
    }

    private List<String> notesAndMaybeBackup(boolean backup) {
        var entered = assertInstanceOf(Entry.Entered.class, door().enter(marleen, PASSWORD.toCharArray(), step -> {}));
        try (OpenSchool school = entered.school()) {
            if (backup) {
                assertInstanceOf(BackupResult.Made.class, new BackupService(school).make());
                assertFalse(new BackupService(school).missed());
            }
        }
        return entered.notes();
    }

    @Test
    void anEasyPasswordIsRefusedWithWhatIsMissing() {
        var refused = assertInstanceOf(Founding.PasswordRefused.class, door.found(school(), "kort".toCharArray()));
        assertEquals(1, refused.findings().size());
        assertInstanceOf(FrontDoor.NoSchool.class, door.look());
    }

    private Entry.Refused refused() {
        return assertInstanceOf(Entry.Refused.class, door.enter(marleen, PASSWORD.toCharArray(), step -> {}));
    }

    private OpenSchool found() {
        var prepared = assertInstanceOf(Founding.Prepared.class, door.found(school(), PASSWORD.toCharArray()));
        FoundingSheet sheet = prepared.sheet();
        List<String> typed = sheet.askedBack().stream()
                .map(number -> sheet.groups().get(number - 1))
                .toList();
        assertEquals(true, sheet.answer(typed));
        return assertInstanceOf(Entry.Entered.class, sheet.finish()).school();
    }

    private NewSchool school() {
        Colleague first = new Colleague(
                marleen,
                PersonName.of("Marleen", "ten", "Hoeve"),
                Set.of(StaffRole.CARE_COORDINATOR),
                "intern begeleider",
                true);
        return new NewSchool(School.named("De Vlierboom"), first);
    }

    private SchoolDoor door() {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneId.of("Europe/Amsterdam"));
        return new SchoolDoor(
                DataPlace.below(folder),
                KdfPolicy.STANDARD.withNewSlots(KdfPolicy.FLOOR),
                clock,
                new TimeOrderedIds(clock, new Random(3)));
    }
}
