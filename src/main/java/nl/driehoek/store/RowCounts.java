package nl.driehoek.store;

import java.util.Map;
import java.util.TreeMap;
import nl.driehoek.store.jooq.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;

/** The number of rows by table, to compare a store with its copy. */
final class RowCounts {

    private RowCounts() {}

    static Map<String, Long> of(DSLContext sql) {
        Map<String, Long> counts = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            counts.put(table.getName(), (long) sql.fetchCount(table));
        }
        return counts;
    }
}
