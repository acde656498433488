package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.HISTORY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.staff.ColleagueId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Earlier states of everything; rows are only ever added. */
public final class History {

    private final DSLContext sql;

    /** History in the database of {@code sql}. */
    public History(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * One earlier state.
     *
     * @param revision the revision it was saved as
     * @param at when
     * @param by by whom
     * @param document the state as JSON
     */
    public record Entry(int revision, Instant at, UUID by, String document) {}

    /** The states of a thing, newest first. */
    public List<Entry> of(RecordKind kind, UUID id) {
        return sql.select(HISTORY.REVISION, HISTORY.AT, HISTORY.BY_WHOM, HISTORY.DOCUMENT)
                .from(HISTORY)
                .where(HISTORY.KIND.eq(kind.name()), HISTORY.OBJECT_ID.eq(id))
                .orderBy(HISTORY.NUMBER.desc())
                .fetch(row -> new Entry(row.value1(), row.value2().toInstant(), row.value3(), row.value4()));
    }

    void append(RecordKind kind, UUID id, int revision, Writing writing, String document) {
        sql.insertInto(HISTORY)
                .set(HISTORY.KIND, kind.name())
                .set(HISTORY.OBJECT_ID, id)
                .set(HISTORY.REVISION, revision)
                .set(HISTORY.AT, writing.at())
                .set(HISTORY.BY_WHOM, writing.by().value())
                .set(HISTORY.DOCUMENT, document)
                .execute();
    }

    /** When {@code by} last left a state of this thing; the beginning of time when never. */
    Instant lastBy(RecordKind kind, UUID id, ColleagueId by) {
        var last = sql.select(DSL.max(HISTORY.AT))
                .from(HISTORY)
                .where(HISTORY.KIND.eq(kind.name()), HISTORY.OBJECT_ID.eq(id), HISTORY.BY_WHOM.eq(by.value()))
                .fetchOne();
        return last == null || last.value1() == null
                ? Instant.EPOCH
                : last.value1().toInstant();
    }
}
