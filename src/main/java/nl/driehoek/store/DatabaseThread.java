package nl.driehoek.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The one thread that enters the database. Whoever waits for it may be interrupted; the database thread itself never is.
 */
final class DatabaseThread {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "driehoek-store");
        thread.setDaemon(true);
        return thread;
    });

    /** The result of {@code work} done on the database thread; its exceptions come through as they are. */
    <T> T call(Callable<T> work) {
        Future<T> future = executor.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Takes no more work. */
    void stop() {
        executor.shutdown();
    }

    private static RuntimeException unchecked(Throwable cause) {
        switch (cause) {
            case RuntimeException e -> {
                return e;
            }
            case Error e -> throw e;
            case Throwable e -> {
                return new IllegalStateException(e.getClass().getName());
            }
        }
    }
}
