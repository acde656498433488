package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import org.h2.Driver;
import org.h2.mvstore.MVStore;
import org.jooq.conf.Settings;

/** How Driehoek connects to H2. Every setting has a measurement behind it: docs/decisions/0006. */
final class H2Access {

    static final String SETTINGS =
            ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;MAX_COMPACT_TIME=0";
    static final String USER = "driehoek";

    private final StoreSecrets secrets;
    private final String disk;

    /** Access with the passwords of {@code secrets} to files on H2's file system {@code disk}, such as {@code file:}. */
    H2Access(StoreSecrets secrets, String disk) {
        this.secrets = secrets;
        this.disk = disk;
    }

    /** Opens a database that exists; never makes one. */
    Connection open(Path database) throws SQLException {
        return connect(url(database) + ";IFEXISTS=TRUE");
    }

    /** Opens a database for reading alone; never makes one. */
    Connection openReadOnly(Path database) throws SQLException {
        return connect(url(database) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /** Makes a new database; only for the flow that makes a new store. */
    Connection create(Path database) throws SQLException {
        return connect(url(database));
    }

    /** Brings back commits that H2's quick recovery would leave behind; works on the closed file. */
    void recover(Path file) {
        new MVStore.Builder()
                .fileName(disk + file)
                .encryptionKey(fileKey())
                .autoCommitDisabled()
                .recoveryMode()
                .open()
                .close();
    }

    /** The closed {@code file} as its chunks. */
    ChunkFile chunks(Path file) throws IOException {
        return ChunkFile.open(disk + file, fileKey());
    }

    /** jOOQ without its debug log, which would print values. */
    static Settings quiet() {
        return new Settings().withExecuteLogging(false);
    }

    /** Closes {@code connection} and the database without writing anything more. */
    static void abandon(Connection connection) {
        try (connection) {
            execute(connection, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            System.getLogger(H2Access.class.getName())
                    .log(System.Logger.Level.DEBUG, "abandoned {0}", e.getErrorCode());
        }
    }

    /** Runs {@code command}; not by jOOQ, which asks the connection for results even after a shutdown. */
    static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect(String url) throws SQLException {
        Properties properties = new Properties();
        char[] password = secrets.databasePassword();
        properties.put("user", USER);
        properties.put("password", password);
        try {
            return new Driver().connect(url, properties);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private String url(Path database) {
        return "jdbc:h2:" + disk + database + SETTINGS;
    }

    /** The part of the password before the space, which H2 takes for the file; H2 wipes it. */
    private char[] fileKey() {
        char[] password = secrets.databasePassword();
        char[] hex = Arrays.copyOf(password, indexOfSpace(password));
        Arrays.fill(password, '\0');
        return hex;
    }

    private static int indexOfSpace(char[] password) {
        int index = 0;
        while (password[index] != ' ') {
            index++;
        }
        return index;
    }
}
