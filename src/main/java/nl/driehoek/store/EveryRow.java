package nl.driehoek.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.driehoek.store.jooq.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Reads every column of every row once, as a stream, so that a page that cannot be read is noticed. */
final class EveryRow {

    private final DSLContext sql;

    EveryRow(DSLContext sql) {
        this.sql = sql;
    }

    /** Throws {@code DataAccessException} when a row cannot be read. */
    void read() {
        sql.connection(connection -> {
            H2Access.execute(connection, "SET LAZY_QUERY_EXECUTION 1");
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                read(connection, table);
            }
            H2Access.execute(connection, "SET LAZY_QUERY_EXECUTION 0");
        });
    }

    private static void read(Connection connection, Table<?> table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table.getName() + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
