package nl.driehoek.ui.common.work;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;

/** Tasks on a small pool of named daemon threads. Threads are never interrupted, also not when closing. */
public final class PoolTasks implements Tasks, AutoCloseable {

    private static final int THREADS = 4;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, named());
    private final Consumer<Throwable> unexpected;

    /** A pool that hands failures nobody handles to {@code unexpected}, on the JavaFX thread. */
    public PoolTasks(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "driehoek-work-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void inBackground(Runnable work) {
        pool.execute(work);
    }

    @Override
    public void onScreen(Runnable action) {
        FxThread.run(action);
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(_ -> action.run());
        pause.play();
        return pause::stop;
    }

    @Override
    public void unexpected(Throwable failure) {
        FxThread.run(() -> unexpected.accept(failure));
    }

    /** Takes no new work; work that is under way is finished. */
    @Override
    public void close() {
        pool.shutdown();
    }
}
