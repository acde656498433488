package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Properties;

/** A real encrypted store in a temporary folder, for tests. */
public final class TestStore {

    private static final String PASSWORD = "0123456789abcdef".repeat(4) + " driehoek";

    private TestStore() {}

    /** A fresh store in {@code folder} with all tables; the caller closes it. */
    public static Store fresh(Path folder, InstantSource clock) {
        Connection connection = connect(folder);
        try (Statement statement = connection.createStatement();
                var schema =
                        TestStore.class.getResourceAsStream("/nl/driehoek/store/migration/V001__first_store.sql")) {
            statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Store(connection, clock);
    }

    private static Connection connect(Path folder) {
        Properties properties = new Properties();
        properties.put("user", "driehoek");
        properties.put("password", PASSWORD.toCharArray());
        try {
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + folder.toAbsolutePath().resolve("store")
                            + ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0",
                    properties);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
