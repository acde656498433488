package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AUDIT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.staff.ColleagueId;
import org.jooq.DSLContext;

/**
 * The chain of acts: numbered without gaps, each row carries the hash of the row before, so a row that was changed,
 * removed, added or moved is noticed. It holds no content, only the hash of the new state.
 */
public final class AuditTrail {

    /** The hash before the first row. */
    public static final String START = "0".repeat(64);

    private final DSLContext sql;

    /** The trail in the database of {@code sql}. */
    public AuditTrail(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The last row of the chain.
     *
     * @param number its number, 0 when there is none
     * @param hash its hash, {@link #START} when there is none
     */
    public record Head(long number, String hash) {}

    /** The last row. */
    public Head head() {
        var last = sql.select(AUDIT.NUMBER, AUDIT.HASH)
                .from(AUDIT)
                .orderBy(AUDIT.NUMBER.desc())
                .limit(1)
                .fetchOne();
        return last == null ? new Head(0, START) : new Head(last.value1(), last.value2());
    }

    /** When the last act before {@code limit} was; empty when there was none. */
    public Optional<Instant> lastBefore(Instant limit) {
        return sql.select(AUDIT.AT)
                .from(AUDIT)
                .where(AUDIT.AT.lt(limit.atOffset(ZoneOffset.UTC)))
                .orderBy(AUDIT.NUMBER.desc())
                .limit(1)
                .fetchOptional(AUDIT.AT)
                .map(OffsetDateTime::toInstant);
    }

    void append(Instant at, ColleagueId by, Act act, RecordKind kind, UUID id, String state) {
        Head head = head();
        long number = head.number() + 1;
        String stateHash = Sha256.hex(state.getBytes(StandardCharsets.UTF_8));
        sql.insertInto(AUDIT)
                .set(AUDIT.NUMBER, number)
                .set(AUDIT.AT, at.atOffset(ZoneOffset.UTC))
                .set(AUDIT.BY_WHOM, by.value())
                .set(AUDIT.ACT, act.name())
                .set(AUDIT.KIND, kind.name())
                .set(AUDIT.OBJECT_ID, id)
                .set(AUDIT.STATE_HASH, stateHash)
                .set(AUDIT.HASH, link(head.hash(), number, at, by.value(), act.name(), kind.name(), id, stateHash))
                .execute();
    }

    /** The hash of a row that follows a row with hash {@code previous}. */
    static String link(
            String previous, long number, Instant at, UUID by, String act, String kind, UUID id, String stateHash) {
        String canonical = String.join(
                "\n",
                previous,
                Long.toString(number),
                Long.toString(at.toEpochMilli()),
                by.toString(),
                act,
                kind,
                id.toString(),
                stateHash);
        return Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
