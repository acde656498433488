package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of this version meets a later program, made by one more step that lies with the tests. */
class StoreMigrationTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));
    private static final List<String> STEPS =
            List.of("classpath:nl/driehoek/store/migration", "classpath:nl/driehoek/store/later");

    @TempDir
    Path root;

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-17T08:00:00Z"));
    private final TestSecrets secrets = TestSecrets.usual();

    @BeforeEach
    void fill() {
        try (Store store = TestStore.fresh(root, clock)) {
            TestRecords.setting(store, ME, "a", "one");
        }
    }

    @Test
    void anOlderStoreIsBroughtUpToDateWithItsDataAndACopyIsKept() throws IOException {
        var opened = assertInstanceOf(OpenOutcome.Opened.class, later().open(step -> {}));
        assertEquals(Set.of(OpeningNote.MIGRATED), opened.notes());
        migratedWithData(opened.store());
        try (var copies = Files.list(folder().copies())) {
            assertEquals(1, copies.count());
        }
    }

    @Test
    void aMigrationThatWasCutShortBeginsAgainFromTheCopy() throws IOException, SQLException {
        StoreParts parts = new StoreParts(folder(), secrets, clock, new Schema(secrets, STEPS, next()));
        new OpenMarker(folder()).set();
        new MigrationStep(parts).begin();
        Connection connection = parts.access().open(folder().database());
        H2Access.execute(connection, "create table later (id int)");
        H2Access.execute(connection, "drop table setting");
        H2Access.execute(connection, "CHECKPOINT SYNC");
        H2Access.abandon(connection);

        var opened = assertInstanceOf(OpenOutcome.Opened.class, later().open(step -> {}));
        migratedWithData(opened.store());
        assertFalse(Files.exists(folder().migration()));
    }

    @Test
    void aNewerStoreIsLeftAlone() throws IOException {
        migratedWithData(assertInstanceOf(OpenOutcome.Opened.class, later().open(step -> {}))
                .store());
        byte[] newer = Files.readAllBytes(folder().data());
        var outcome = assertInstanceOf(
                OpenOutcome.StoreTooNew.class, TestStore.opener(root, clock).open(step -> {}));
        assertEquals(new OpenOutcome.StoreTooNew(next(), next() - 1), outcome);
        assertEquals(FileSeal.of(folder().data()), Sha256.hex(newer));
    }

    private void migratedWithData(Store store) {
        try (store) {
            assertEquals("one", store.read(sql -> sql.fetchValue(SETTING.DOCUMENT, SETTING.NAME.eq("a"))));
            assertEquals(0, store.<Integer>read(sql -> sql.fetchCount(org.jooq.impl.DSL.table("later"))));
        }
    }

    private StoreOpener later() {
        return new StoreOpener(new StoreParts(folder(), secrets, clock, new Schema(secrets, STEPS, next())));
    }

    private int next() {
        return new Schema(secrets).newest() + 1;
    }

    private StoreFolder folder() {
        return new StoreFolder(root);
    }
}
