package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));

    @TempDir
    Path root;

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-17T08:00:00Z"));

    @BeforeEach
    void fill() {
        try (Store store = TestStore.fresh(folder().root(), clock)) {
            TestRecords.setting(store, ME, "a", "one");
        }
    }

    @Test
    void aGoodStoreIsCountedAndNotTouched() throws IOException {
        String before = FileSeal.of(folder().data());
        StoreHealth health = check(TestSecrets.usual());
        assertTrue(health.isGood());
        assertEquals(1, health.acts());
        assertEquals(1L, health.counts().get("SETTING"));
        assertEquals(before, FileSeal.of(folder().data()));
        assertFalse(Files.exists(root.resolve("work")));
    }

    @Test
    void whatIsWrongIsNamed() throws IOException {
        Files.write(folder().data(), new byte[4096], StandardOpenOption.APPEND);
        assertEquals(
                List.of(StoreHealth.Finding.ALTERED), check(TestSecrets.usual()).findings());
        Files.write(folder().data(), new byte[4096]);
        assertEquals(
                List.of(StoreHealth.Finding.ALTERED, StoreHealth.Finding.UNREADABLE),
                check(TestSecrets.usual()).findings());
        Files.delete(folder().data());
        assertEquals(
                List.of(StoreHealth.Finding.MISSING), check(TestSecrets.usual()).findings());
    }

    @Test
    void anotherKeyReadsNothing() throws IOException {
        StoreHealth health = check(new TestSecrets(new UUID(3, 3), 2));
        assertFalse(health.readable());
        assertEquals(List.of(StoreHealth.Finding.NO_MARK, StoreHealth.Finding.UNREADABLE), health.findings());
    }

    private StoreHealth check(StoreSecrets secrets) throws IOException {
        return new StoreCheck(folder(), secrets, clock).check(root.resolve("work"));
    }

    private StoreFolder folder() {
        return new StoreFolder(root.resolve("place"));
    }
}
