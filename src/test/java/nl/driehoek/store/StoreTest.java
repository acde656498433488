package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.HISTORY;
import static nl.driehoek.store.jooq.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.staff.ColleagueId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));
    private static final UUID THING = new UUID(2, 2);

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-17T08:00:00Z");
    private Store store;

    @BeforeEach
    void open() {
        InstantSource clock = () -> now;
        store = TestStore.fresh(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasWrittenIsReadBack() {
        store.write(ME, writing -> setting(writing, "a", "one"));
        assertEquals("one", store.read(sql -> sql.fetchValue(SETTING.DOCUMENT, SETTING.NAME.eq("a"))));
    }

    @Test
    void aFailedTransactionWritesNothingAndTellsNobody() {
        List<Changed> heard = new ArrayList<>();
        store.onChange(heard::add);
        assertThrows(
                IllegalStateException.class,
                () -> store.write(ME, writing -> {
                    setting(writing, "a", "one");
                    writing.saved(Act.CHANGED, RecordKind.SCHOOL, THING, 1, "{}");
                    throw new IllegalStateException("stop");
                }));
        assertEquals(0, count(SETTING));
        assertEquals(List.of(), heard);
    }

    @Test
    void listenersHearAfterTheCommit() {
        List<Changed> heard = new ArrayList<>();
        Runnable leave = store.onChange(heard::add);
        store.write(ME, writing -> saved(writing, Act.CHANGED));
        leave.run();
        store.write(ME, writing -> saved(writing, Act.CHANGED));
        assertEquals(List.of(new Changed(RecordKind.SCHOOL, THING)), heard);
    }

    @Test
    void draftsGoToHistoryEveryTenMinutesAndFinalStatesAlways() {
        store.write(ME, writing -> saved(writing, Act.DRAFTED));
        now = now.plusSeconds(60);
        store.write(ME, writing -> saved(writing, Act.DRAFTED));
        assertEquals(1, count(HISTORY));
        store.write(ME, writing -> saved(writing, Act.CONFIRMED));
        assertEquals(2, count(HISTORY));
        now = now.plusSeconds(601);
        store.write(ME, writing -> saved(writing, Act.DRAFTED));
        assertEquals(3, count(HISTORY));
    }

    @Test
    void aRefusalOfTheDatabaseNamesNoValue() {
        store.write(ME, writing -> setting(writing, "a", "one"));
        StoreFailure failure =
                assertThrows(StoreFailure.class, () -> store.write(ME, writing -> setting(writing, "a", "Grietje")));
        assertTrue(failure.code() > 0);
        assertFalse(failure.toString().contains("Grietje"));
        assertEquals(null, failure.getCause());
    }

    @Test
    void anInterruptedCallerLeavesTheStoreOpen() {
        Thread.currentThread().interrupt();
        store.write(ME, writing -> setting(writing, "a", "one"));
        assertTrue(Thread.interrupted());
        assertEquals(1, count(SETTING));
    }

    @Test
    void eachActExtendsTheChain() {
        store.write(ME, writing -> saved(writing, Act.CREATED));
        AuditTrail.Head first = store.read(sql -> new AuditTrail(sql).head());
        store.write(ME, writing -> saved(writing, Act.CHANGED));
        AuditTrail.Head second = store.read(sql -> new AuditTrail(sql).head());
        assertEquals(1, first.number());
        assertEquals(2, second.number());
        assertFalse(first.hash().equals(second.hash()));
    }

    private int count(org.jooq.Table<?> table) {
        return store.read(sql -> sql.fetchCount(table));
    }

    private static Void saved(Writing writing, Act act) {
        writing.saved(act, RecordKind.SCHOOL, THING, 1, "{}");
        return null;
    }

    private static int setting(Writing writing, String name, String document) {
        return writing.sql()
                .insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.DOCUMENT, document)
                .set(SETTING.REVISION, 1)
                .set(SETTING.CHANGED_AT, writing.at())
                .set(SETTING.CHANGED_BY, writing.by().value())
                .execute();
    }
}
