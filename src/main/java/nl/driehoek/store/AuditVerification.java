package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AUDIT;

import java.util.List;
import java.util.Optional;
import nl.driehoek.store.jooq.tables.records.AuditRecord;
import org.jooq.DSLContext;

/** Reads the audit trail again and computes every hash, in portions, because H2 buffers whole results. */
public final class AuditVerification {

    private static final int PORTION = 500;

    private final DSLContext sql;

    /** Verifies the trail in the database of {@code sql}. */
    public AuditVerification(DSLContext sql) {
        this.sql = sql;
    }

    /** The last row when the whole chain fits, or empty when a row was changed, removed, added or moved. */
    public Optional<AuditTrail.Head> whole() {
        return after(new AuditTrail.Head(0, AuditTrail.START));
    }

    /** The last row when {@code checkpoint} is there as it was and everything after it fits, otherwise empty. */
    Optional<AuditTrail.Head> from(AuditTrail.Head checkpoint) {
        if (checkpoint.number() == 0) {
            return whole();
        }
        String found = sql.select(AUDIT.HASH)
                .from(AUDIT)
                .where(AUDIT.NUMBER.eq(checkpoint.number()))
                .fetchOne(AUDIT.HASH);
        return checkpoint.hash().equals(found) ? after(checkpoint) : Optional.empty();
    }

    private Optional<AuditTrail.Head> after(AuditTrail.Head start) {
        AuditTrail.Head head = start;
        while (true) {
            List<AuditRecord> rows = portionAfter(head.number());
            for (AuditRecord row : rows) {
                if (row.getNumber() != head.number() + 1
                        || !hashOf(row, head.hash()).equals(row.getHash())) {
                    return Optional.empty();
                }
                head = new AuditTrail.Head(row.getNumber(), row.getHash());
            }
            if (rows.size() < PORTION) {
                return belowFirst(start) ? Optional.empty() : Optional.of(head);
            }
        }
    }

    private boolean belowFirst(AuditTrail.Head start) {
        return start.number() == 0 && sql.fetchExists(AUDIT, AUDIT.NUMBER.lt(1L));
    }

    private List<AuditRecord> portionAfter(long number) {
        return sql.selectFrom(AUDIT)
                .where(AUDIT.NUMBER.gt(number))
                .orderBy(AUDIT.NUMBER)
                .limit(PORTION)
                .fetch();
    }

    private static String hashOf(AuditRecord row, String previous) {
        return AuditTrail.link(
                previous,
                row.getNumber(),
                row.getAt().toInstant(),
                row.getByWhom(),
                row.getAct(),
                row.getKind(),
                row.getObjectId(),
                row.getStateHash());
    }
}
