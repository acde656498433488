package nl.driehoek.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The same three rows as a save of Driehoek, in SQLite with {@code synchronous=FULL} and a rollback journal. */
final class SqliteYardstick implements AutoCloseable {

    private final Connection connection;

    SqliteYardstick(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            for (String command : List.of(
                    "pragma synchronous=FULL",
                    "create table sheet (kind text, id text, document text, revision int, primary key (kind, id))",
                    "create table history (number integer primary key, kind text, id text, document text)",
                    "create index history_object on history (kind, id, number)",
                    "create table audit (number integer primary key, object_id text, state text, hash text)")) {
                statement.execute(command);
            }
        }
        connection.setAutoCommit(false);
    }

    /** Saves a document with history and a row of a hash chain; returns when it is forced to disk. */
    void save(UUID id, String document) throws SQLException {
        insert("insert into sheet values ('REPORT', ?, ?, 1)", id.toString(), document);
        insert("insert into history (kind, id, document) values ('REPORT', ?, ?)", id.toString(), document);
        String state = hash(document);
        insert(
                "insert into audit (object_id, state, hash) values (?, ?, ?)",
                id.toString(),
                state,
                hash(last() + state));
        connection.commit();
    }

    private String last() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select hash from audit order by number desc limit 1")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void insert(String command, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int place = 1; place <= values.length; place++) {
                statement.setString(place, values[place - 1]);
            }
            statement.execute();
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
