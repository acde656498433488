package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOpenerTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));

    @TempDir
    Path root;

    private Instant now = Instant.parse("2026-11-17T08:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void aMissingStoreIsNeverMadeSilently() {
        assertInstanceOf(OpenOutcome.StoreMissing.class, open());
        assertFalse(Files.exists(folder().data()));
    }

    @Test
    void aNewStoreNeverTakesThePlaceOfAnother() {
        filled(1);
        assertInstanceOf(CreateOutcome.AlreadyThere.class, opener().createNew());
        assertEquals(List.of("1"), names());
    }

    @Test
    @Requirement("PT-02")
    void whatWasSavedIsThereAfterClosingAndTheFileIsEncrypted() throws IOException {
        filled(20);
        assertEquals(20, names().size());
        String raw = Files.readString(folder().data(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("value of 7"));
        assertTrue(raw.startsWith("H2encrypt"));
    }

    @Test
    void anEmptyFileIsDamageAndIsKept() throws IOException {
        filled(3);
        Files.write(folder().data(), new byte[0]);
        var outcome = assertInstanceOf(OpenOutcome.StoreDamaged.class, open());
        assertEquals(Damage.UNREADABLE, outcome.damage());
        assertEquals(0, Files.size(folder().data()));
        assertTrue(Files.exists(outcome.kept()));
    }

    @Test
    void anotherDatabaseInItsPlaceIsNotOpened() throws Exception {
        filled(3);
        Path other = root.resolve("other");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + other + "/x", "sa", "")) {
            connection.createStatement().execute("create table t (a int)");
        }
        Files.copy(other.resolve("x.mv.db"), folder().data(), StandardCopyOption.REPLACE_EXISTING);
        assertInstanceOf(OpenOutcome.StoreDamaged.class, open());
    }

    @Test
    void theStoreOfAnotherKeyFileIsNamedAsSuch() throws IOException {
        filled(3);
        Path elsewhere = root.resolve("elsewhere");
        StoreFolder other = new StoreFolder(elsewhere);
        var secrets = new TestSecrets(new UUID(9, 9), 1);
        ((CreateOutcome.Created) new StoreOpener(other, secrets, clock).createNew())
                .store()
                .close();
        Files.copy(other.data(), folder().data(), StandardCopyOption.REPLACE_EXISTING);
        assertInstanceOf(OpenOutcome.WrongStore.class, open());
    }

    @Test
    void anOlderStorePutBackIsRefusedUntilTheUserChooses() throws IOException {
        filled(3);
        Path old = root.resolve("old");
        Files.copy(folder().data(), old);
        Instant first = now;
        now = now.plusSeconds(3600);
        try (Store store = TestStore.again(folder().root(), clock)) {
            add(store, "later");
        }
        Files.copy(old, folder().data(), StandardCopyOption.REPLACE_EXISTING);
        var outcome = assertInstanceOf(OpenOutcome.StoreOlderThanExpected.class, open());
        assertEquals(Optional.of(now), outcome.expected());
        assertEquals(Optional.of(first), outcome.found());
        var opened = assertInstanceOf(OpenOutcome.Opened.class, opener().openAnyway(step -> {}));
        opened.store().close();
        assertEquals(Set.of(OpeningNote.ACCEPTED), opened.notes());
        assertEquals(3, names().size());
    }

    @Test
    void aMissingOrForeignMarkIsNotBelieved() throws IOException {
        filled(3);
        byte[] mark = Files.readAllBytes(folder().mark());
        mark[40] ^= 1;
        Files.write(folder().mark(), mark);
        Files.deleteIfExists(folder().mark().resolveSibling("mark.previous"));
        var outcome = assertInstanceOf(OpenOutcome.StoreOlderThanExpected.class, open());
        assertEquals(Optional.empty(), outcome.expected());
    }

    @Test
    void aSecondProgramIsRefusedAndTheFirstGoesOn() {
        try (Store store = TestStore.fresh(folder().root(), clock)) {
            assertInstanceOf(OpenOutcome.StoreInUse.class, open());
            add(store, "1");
        }
        assertEquals(List.of("1"), names());
    }

    @Test
    void aStoreThatWasNotClosedIsCheckedCompletelyAndSaysSo() throws IOException {
        filled(3);
        Files.createFile(folder().openMarker());
        Files.write(folder().data(), new byte[4096], java.nio.file.StandardOpenOption.APPEND);
        List<OpeningStep> steps = new ArrayList<>();
        var opened = assertInstanceOf(OpenOutcome.Opened.class, opener().open(steps::add));
        opened.store().close();
        assertEquals(Set.of(OpeningNote.RECOVERED), opened.notes());
        assertEquals(List.of(OpeningStep.OPENING, OpeningStep.COPYING, OpeningStep.CHECKING), steps);
        assertEquals(3, names().size());
    }

    @Test
    void anInterruptedWriterLeavesTheStoreUsable() {
        try (Store store = TestStore.fresh(folder().root(), clock)) {
            Thread.currentThread().interrupt();
            add(store, "1");
            assertTrue(Thread.interrupted());
            add(store, "2");
        }
        assertEquals(List.of("1", "2"), names());
    }

    private void filled(int rows) {
        try (Store store = TestStore.fresh(folder().root(), clock)) {
            for (int row = 1; row <= rows; row++) {
                add(store, Integer.toString(row));
            }
        }
    }

    private static void add(Store store, String name) {
        TestRecords.setting(store, ME, name, "value of " + name);
    }

    private List<String> names() {
        try (Store store = TestStore.again(folder().root(), clock)) {
            return store.read(sql ->
                    sql.select(SETTING.NAME).from(SETTING).orderBy(SETTING.NAME).fetch(SETTING.NAME));
        }
    }

    private OpenOutcome open() {
        return opener().open(step -> {});
    }

    private StoreOpener opener() {
        return TestStore.opener(folder().root(), clock);
    }

    private StoreFolder folder() {
        return new StoreFolder(root.resolve("place"));
    }
}
