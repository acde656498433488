package nl.driehoek.store;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.driehoek.domain.RecordKind;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Saves rows of one table with optimistic locking.
 *
 * @param table the table
 * @param kind what its rows are
 * @param <R> its record type
 */
record Revisioned<R extends Record>(Table<R> table, RecordKind kind) {

    private Field<Integer> revision() {
        return table.field("REVISION", Integer.class);
    }

    /**
     * Writes {@code row} over revision {@code basedOn}, or as a new row when that is 0.
     *
     * @return the new revision
     * @throws ChangedMeanwhile when the row in the store has another revision, or exists already
     */
    int save(Writing writing, R row, Condition key, UUID id, int basedOn) {
        int next = basedOn + 1;
        row.set(revision(), next);
        row.set(table.field("CHANGED_AT", OffsetDateTime.class), writing.at());
        row.set(table.field("CHANGED_BY", UUID.class), writing.by().value());
        int written = basedOn == 0 ? insert(writing, row, key) : update(writing, row, key, basedOn);
        if (written == 0) {
            throw new ChangedMeanwhile(kind, id);
        }
        return next;
    }

    private int insert(Writing writing, R row, Condition key) {
        boolean exists = writing.sql().fetchExists(table, key);
        return exists ? 0 : writing.sql().insertInto(table).set(row).execute();
    }

    private int update(Writing writing, R row, Condition key, int basedOn) {
        return writing.sql()
                .update(table)
                .set(row)
                .where(key, revision().eq(basedOn))
                .execute();
    }
}
