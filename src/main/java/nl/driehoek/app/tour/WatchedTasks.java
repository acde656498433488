package nl.driehoek.app.tour;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.driehoek.ui.common.work.PoolTasks;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;

/** The tasks of the application, of which one can wait until nothing is under way. Keeps the first unexpected failure. */
final class WatchedTasks implements Tasks, AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final PoolTasks tasks = new PoolTasks(this::failed);
    private final Object change = new Object();
    private int underWay;

    @Override
    public void inBackground(Runnable work) {
        begin();
        tasks.inBackground(ending(work));
    }

    @Override
    public void onScreen(Runnable action) {
        begin();
        tasks.onScreen(ending(action));
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        return tasks.after(delay, action);
    }

    @Override
    public void unexpected(Throwable found) {
        failed(found);
    }

    /** What went wrong that nobody expected. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Waits until nothing is under way; work that waits for a moment to come does not count. */
    void await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        synchronized (change) {
            while (underWay > 0) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new IllegalStateException("work does not end");
                }
                TimeUnit.NANOSECONDS.timedWait(change, left);
            }
        }
    }

    @Override
    public void close() {
        tasks.close();
    }

    private void failed(Throwable found) {
        failure.compareAndSet(null, found);
    }

    private void begin() {
        synchronized (change) {
            underWay++;
        }
    }

    private Runnable ending(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error found) {
                failed(found);
                throw found;
            } finally {
                synchronized (change) {
                    underWay--;
                    change.notifyAll();
                }
            }
        };
    }
}
