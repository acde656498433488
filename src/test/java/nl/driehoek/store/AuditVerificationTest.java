package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AUDIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import nl.driehoek.store.jooq.tables.records.AuditRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditVerificationTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));
    private static final int ROWS = 40;

    @TempDir
    Path root;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Store store;

    @BeforeEach
    void fill() {
        store = TestStore.fresh(root, InstantSource.system());
        store.write(ME, writing -> {
            for (int row = 0; row < ROWS; row++) {
                writing.audit(Act.CHANGED, RecordKind.PUPIL, new UUID(5, row), "state " + row);
            }
            return null;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    @Requirement("PT-05")
    void anUntouchedTrailFits() {
        assertEquals(
                Optional.of((long) ROWS),
                store.read(sql -> new AuditVerification(sql).whole()).map(AuditTrail.Head::number));
    }

    @Test
    @Requirement("PT-05")
    void everyEditDeletionInsertionAndSwapIsFound() {
        AuditTrail.Head head = store.read(sql -> new AuditTrail(sql).head());
        for (int round = 0; round < 1000; round++) {
            String message = "seed " + seed + " round " + round;
            try {
                store.write(ME, writing -> {
                    tamper(writing.sql());
                    Optional<AuditTrail.Head> found = new AuditVerification(writing.sql()).whole();
                    assertTrue(found.isEmpty() || !found.get().equals(head), message);
                    throw new Undo();
                });
            } catch (Undo e) {
                continue;
            }
        }
    }

    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void tamper(DSLContext sql) {
        long number = 1 + random.nextInt(ROWS);
        switch (random.nextInt(4)) {
            case 0 -> edit(sql, number);
            case 1 -> sql.deleteFrom(AUDIT).where(AUDIT.NUMBER.eq(number)).execute();
            case 2 -> insert(sql, number);
            default -> swap(sql, number, 1 + (number + random.nextInt(ROWS - 2)) % ROWS);
        }
    }

    private void edit(DSLContext sql, long number) {
        var update = sql.update(AUDIT);
        var set = switch (random.nextInt(5)) {
            case 0 -> update.set(AUDIT.ACT, Act.DRAFTED.name());
            case 1 -> update.set(AUDIT.BY_WHOM, new UUID(random.nextLong(), 1));
            case 2 -> update.set(AUDIT.OBJECT_ID, new UUID(random.nextLong(), 1));
            case 3 -> update.set(AUDIT.STATE_HASH, Sha256.hex(new byte[] {(byte) random.nextInt()}));
            default -> update.set(AUDIT.AT, AUDIT.AT.add(random.nextInt(5) + 1));
        };
        set.where(AUDIT.NUMBER.eq(number)).execute();
    }

    private static void insert(DSLContext sql, long number) {
        AuditRecord copy = row(sql, number);
        copy.setNumber(ROWS + 1L);
        sql.insertInto(AUDIT).set(copy).execute();
    }

    private static void swap(DSLContext sql, long one, long other) {
        if (one == other) {
            sql.deleteFrom(AUDIT).where(AUDIT.NUMBER.eq(one)).execute();
            return;
        }
        AuditRecord first = row(sql, one);
        AuditRecord second = row(sql, other);
        sql.deleteFrom(AUDIT).where(AUDIT.NUMBER.in(one, other)).execute();
        first.setNumber(other);
        second.setNumber(one);
        sql.insertInto(AUDIT).set(first).execute();
        sql.insertInto(AUDIT).set(second).execute();
    }

    private static AuditRecord row(DSLContext sql, long number) {
        return sql.selectFrom(AUDIT).where(AUDIT.NUMBER.eq(number)).fetchSingle();
    }
}
