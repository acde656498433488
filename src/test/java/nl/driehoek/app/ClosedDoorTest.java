package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.driehoek.app.example.ExampleSchool;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.TimeOrderedIds;
import nl.driehoek.domain.school.School;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.DataPlace;
import nl.driehoek.service.Entry;
import nl.driehoek.service.Founding;
import nl.driehoek.service.NewSchool;
import nl.driehoek.service.OpenSchool;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.ui.FxTest;
import nl.driehoek.vault.KdfPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever keeps the school closed, the screen says what it is and what to do, each in its own words. */
class ClosedDoorTest extends FxTest {

    @TempDir
    Path folder;

    private Path store;
    private Path data;
    private Path keys;

    @BeforeEach
    void setUp() {
        store = folder.resolve("store");
        data = store.resolve("data.mv.db");
        found(folder).close();
        keys = key(store);
    }

    @Test
    @Requirement("PT-02")
    void everyReasonGivesItsOwnAnswer() throws IOException {
        byte[] first = Files.readAllBytes(data);
        Map<String, String> answers = new HashMap<>();
        answers.put("damaged", answer(() -> Files.write(data, java.util.Arrays.copyOf(first, first.length / 2))));
        answers.put("missing", answer(() -> Files.delete(data)));
        Files.write(data, first);
        open(folder).close();
        byte[] newest = Files.readAllBytes(data);
        answers.put("older", answer(() -> Files.write(data, first)));
        Files.write(data, newest);
        try (OpenSchool _ = open(folder)) {
            answers.put("in use", answer(() -> {}));
        }
        answers.put("keys missing", answer(this::deleteKeys));
        assertEquals(5, Map.copyOf(answers).values().stream().distinct().count(), answers.toString());
    }

    @Test
    void keysThatCannotBeReadAreSaidAtOnce() throws IOException {
        try (var files = Files.list(store)) {
            for (Path file : files.filter(one -> one.getFileName()
                            .toString()
                            .startsWith(keys.getFileName().toString()))
                    .toList()) {
                Files.writeString(file, "niets");
            }
        }
        AppStage stage = AppStage.start(folder, Clock.systemDefaultZone());
        assertTrue(stage.shows("Het sleutelbestand is beschadigd"));
        stage.press("Back-up terugzetten");
        assertTrue(stage.shows("Welke back-up zet je terug?"));
    }

    @Test
    void afterFiveWrongPasswordsTheScreenCountsDown() {
        AppStage stage = AppStage.start(folder, Clock.systemDefaultZone());
        for (int time = 0; time < 5; time++) {
            stage.type("Wachtwoord van Marleen", "iets heel anders");
            stage.press("Openen");
        }
        assertTrue(stage.shows("Je kunt het over"), () -> stage.words().toString());
        assertTrue(stage.shows("seconden weer proberen"));
    }

    @FunctionalInterface
    private interface Harm {
        void happen() throws IOException;
    }

    /** The words on the screen when the door is tried after {@code harm}. */
    private String answer(Harm harm) {
        try {
            AppStage stage = AppStage.start(folder, Clock.systemDefaultZone());
            harm.happen();
            stage.type("Wachtwoord van Marleen", ExampleSchool.PASSWORD);
            stage.press("Openen");
            List<String> words = stage.words();
            assertTrue(words.contains("Opnieuw proberen"), words.toString());
            assertEquals(List.of(), stage.tasks.failures());
            return String.join(" ", words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void deleteKeys() throws IOException {
        try (var files = Files.list(store)) {
            for (Path file : files.filter(one -> one.getFileName()
                            .toString()
                            .startsWith(keys.getFileName().toString()))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path key(Path store) {
        return new nl.driehoek.store.StoreFolder(store).keys();
    }

    private static SchoolDoor door(Path place) {
        Clock clock = Clock.systemDefaultZone();
        return new SchoolDoor(
                DataPlace.below(place),
                KdfPolicy.STANDARD.withNewSlots(KdfPolicy.FLOOR),
                clock,
                new TimeOrderedIds(clock, new Random(7)));
    }

    private static OpenSchool open(Path place) {
        SchoolDoor door = door(place);
        var locked = (nl.driehoek.service.FrontDoor.Locked) door.look();
        var who = new nl.driehoek.domain.staff.ColleagueId(
                locked.colleagues().getFirst().id());
        return assertInstanceOf(Entry.Entered.class, door.enter(who, ExampleSchool.PASSWORD.toCharArray(), _ -> {}))
                .school();
    }

    private static OpenSchool found(Path place) {
        SchoolDoor door = door(place);
        Colleague marleen = new Colleague(
                door.newColleague(),
                PersonName.of("Marleen", "ten", "Hoeve"),
                java.util.Set.of(StaffRole.CARE_COORDINATOR),
                "intern begeleider",
                true);
        var prepared = (Founding.Prepared) door.found(
                new NewSchool(School.named("Basisschool De Linde"), marleen), ExampleSchool.PASSWORD.toCharArray());
        var sheet = prepared.sheet();
        sheet.answer(sheet.askedBack().stream()
                .map(number -> sheet.groups().get(number - 1))
                .toList());
        return ((Entry.Entered) sheet.finish()).school();
    }
}
