package nl.driehoek.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final DatabaseThread thread;
    private final StoreKeeper keeper;
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** A checked store on an open {@code connection}, which it closes; only {@link StoreOpener} makes one. */
    Store(Connection connection, InstantSource clock, DatabaseThread thread, StoreKeeper keeper) {
        this.connection = connection;
        this.clock = clock;
        this.thread = thread;
        this.keeper = keeper;
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
     * @throws StoreRefuses when the disk is full or fails; what was saved before is safe
     * @throws StoreFailure when the database refuses for another reason
     */
    public <T> T write(ColleagueId by, Function<Writing, T> work) {
        return thread.call(() -> translated(() -> {
            keeper.beforeWrite();
            Writing writing = new Writing(sql, clock.instant(), by);
            T result = committed(() -> work.apply(writing));
            keeper.afterCommit(sql);
            publish(writing.changes());
            return result;
        }));
    }

    /** Tells {@code listener} on the database thread what changed, after each commit, until the result is run. */
    public Runnable onChange(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Writes everything down and closes the database in the orderly way; a second call does nothing. Afterwards other
     * programs may open it, whatever happens.
     *
     * @throws StoreFailure when the disk failed; the next opening then checks everything
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                thread.call(() -> translated(() -> {
                    closeOrderly();
                    return null;
                }));
            } finally {
                thread.stop();
            }
        }
    }

    private void closeOrderly() {
        try {
            AuditTrail.Head head = new AuditTrail(sql).head();
            execute("SHUTDOWN");
            keeper.afterShutdown(head);
        } finally {
            keeper.release();
        }
    }

    private <T> T committed(Supplier<T> work) {
        try {
            return transaction(work);
        } catch (StoreFailure e) {
            throw StoreRefuses.when(e);
        } catch (DataAccessException e) {
            throw StoreRefuses.when(StoreFailure.of(e));
        }
    }

    private <T> T transaction(Supplier<T> work) {
        try {
            connection.setAutoCommit(false);
            T result = work.get();
            connection.commit();
            execute("CHECKPOINT SYNC");
            return result;
        } catch (SQLException e) {
            StoreFailure failure = StoreFailure.of(e);
            rollback(failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        }
    }

    /** Takes the transaction back; when that fails as well, {@code cause} stays what is told. */
    private void rollback(Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(StoreFailure.of(e));
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

    private static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            throw StoreFailure.of(e);
        }
    }
}
