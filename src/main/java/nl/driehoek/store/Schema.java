package nl.driehoek.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.driehoek.store.jooq.DefaultSchema;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.Named;

/** The numbered steps of the schema, applied by Flyway and checked by us. */
final class Schema {

    private static final String FOLDER = "nl/driehoek/store/migration";
    private static final String HISTORY = "flyway_schema_history";

    private final StoreSecrets secrets;
    private final List<String> locations;
    private final int newest;

    /** The steps that ship with this program. */
    Schema(StoreSecrets secrets) {
        this(secrets, List.of("classpath:" + FOLDER), 1);
    }

    /** Steps from {@code locations} in Flyway's notation, the last of which is {@code newest}. */
    Schema(StoreSecrets secrets, List<String> locations, int newest) {
        this.secrets = secrets;
        this.locations = List.copyOf(locations);
        this.newest = newest;
    }

    /** The same steps up to {@code version}, to look into an older store. */
    Schema until(int version) {
        return new Schema(secrets, locations, version);
    }

    /** The newest step this program knows. */
    int newest() {
        return newest;
    }

    /** The last step of a store when its history is complete from 1 on; 0 when it is not. */
    int versionOf(DSLContext sql) {
        var rows = sql.resultQuery(
                        "select \"version\", \"success\" from \"" + HISTORY + "\" where \"version\" is not null")
                .fetch();
        Set<Integer> done = new TreeSet<>();
        for (var row : rows) {
            if (Boolean.TRUE.equals(row.get(1, Boolean.class))) {
                done.add(Integer.valueOf(row.get(0, String.class)));
            }
        }
        boolean complete = rows.size() == done.size() && !done.isEmpty() && done.equals(from1To(done.size()));
        return complete ? done.size() : 0;
    }

    /** Whether every table of the newest step is there. */
    boolean isComplete(DSLContext sql) {
        Set<String> there = new HashSet<>(
                sql.resultQuery("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                        .fetch(0, String.class));
        return there.containsAll(DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(Named::getName)
                .toList());
    }

    /** Applies the missing steps through connections of its own; a {@code connection} to the same database stays open. */
    void migrate(Connection connection) throws SQLException {
        char[] password = secrets.databasePassword();
        try {
            Flyway.configure()
                    .dataSource(source(connection, password))
                    .locations(locations.toArray(String[]::new))
                    .table(HISTORY)
                    .cleanDisabled(true)
                    .validateMigrationNaming(true)
                    .loggers(QuietFlywayLog.class.getName())
                    .load()
                    .migrate();
        } finally {
            Arrays.fill(password, '\0');
        }
        H2Access.execute(connection, "CHECKPOINT SYNC");
    }

    private static DataSource source(Connection connection, char[] password) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(connection.getMetaData().getURL() + H2Access.SETTINGS);
        source.setUser(H2Access.USER);
        source.setPasswordChars(password);
        return source;
    }

    private static Set<Integer> from1To(int last) {
        Set<Integer> numbers = new TreeSet<>();
        for (int number = 1; number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }
}
