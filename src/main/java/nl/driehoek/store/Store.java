package nl.driehoek.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.driehoek.domain.staff.ColleagueId;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The open database. All work runs on one own thread, because a thread that is interrupted inside H2 closes the database
 * for everybody. A write is acknowledged only when it is committed and synced to disk.
 */
public final class Store implements AutoCloseable {

    private final Connection connection;
    private final DSLContext sql;
    private final InstantSource clock;
    private final DatabaseThread thread = new DatabaseThread();
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

    /** A store on an open {@code connection}, which it closes; times come from {@code clock}. */
    public Store(Connection connection, InstantSource clock) {
        this.connection = connection;
        this.clock = clock;
        this.sql = DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
    }

    /**
     * Reads.
     *
     * @throws StoreFailure when the database refuses
     */
    public <T> T read(Function<DSLContext, T> work) {
        return thread.call(() -> translated(() -> work.apply(sql)));
    }

    /**
     * Writes in one transaction as {@code by}. Returns only when everything is on disk; when {@code work} throws, nothing
     * was written. Afterwards listeners hear what changed.
     *
     * @throws ChangedMeanwhile when somebody else saved the same thing first
     * @throws StoreFailure when the database refuses
     */
    public <T> T write(ColleagueId by, Function<Writing, T> work) {
        return thread.call(() -> translated(() -> {
            Writing writing = new Writing(sql, clock.instant(), by);
            T result = transaction(() -> work.apply(writing));
            publish(writing.changes());
            return result;
        }));
    }

    /** Tells {@code listener} on the database thread what changed, after each commit, until the result is run. */
    public Runnable onChange(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Writes everything down and closes the database in the orderly way. */
    @Override
    public void close() {
        thread.call(() -> translated(() -> {
            execute("SHUTDOWN");
            return null;
        }));
        thread.stop();
    }

    private <T> T transaction(java.util.function.Supplier<T> work) {
        boolean committed = false;
        try {
            connection.setAutoCommit(false);
            T result = work.get();
            connection.commit();
            execute("CHECKPOINT SYNC");
            committed = true;
            return result;
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        } finally {
            if (!committed) {
                rollback();
            }
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    private void execute(String command) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw StoreFailure.of(e);
        }
    }

    private void publish(List<Changed> changes) {
        for (Changed change : changes) {
            listeners.forEach(listener -> listener.accept(change));
        }
    }

    private static <T> T translated(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            throw StoreFailure.of(e);
        }
    }
}
