package nl.driehoek.store;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.driehoek.domain.Stored;
import org.jooq.Record;
import org.jooq.Table;

/** Reads what every row of an aggregate has. */
final class Rows {

    private Rows() {}

    static <T> Stored<T> stored(T value, Record row, Table<?> table) {
        return new Stored<>(
                value,
                row.get(table.field("REVISION", Integer.class)),
                row.get(table.field("CHANGED_AT", OffsetDateTime.class)).toInstant(),
                row.get(table.field("CHANGED_BY", UUID.class)));
    }
}
