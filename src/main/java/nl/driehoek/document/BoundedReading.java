package nl.driehoek.document;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Runs the reading of a strange file on a thread of its own with a time limit, so that a parser that fails, overflows its
 * stack or never ends becomes an outcome and harms nothing else.
 */
final class BoundedReading {

    private static final int SECONDS = 10;

    private BoundedReading() {}

    /** What can be read, or why not. */
    interface Reading<T> {

        T read() throws IOException, Blocked;
    }

    /** A reason of ours not to go on. */
    static final class Blocked extends Exception {

        private static final long serialVersionUID = 1L;

        private final Obstacle why;

        Blocked(Obstacle why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        Obstacle why() {
            return why;
        }
    }

    /**
     * The result of {@code reading}.
     *
     * @throws Blocked when it failed in any way, or took more than 10 seconds
     */
    static <T> T run(Reading<T> reading) throws Blocked {
        FutureTask<T> task = new FutureTask<>(reading::read);
        Thread.ofPlatform().daemon().name("reading a paper").start(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Blocked(obstacle(e.getCause()));
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Blocked(Obstacle.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            throw new Blocked(Obstacle.TOO_SLOW);
        }
    }

    /** Every failure inside a parser says the same to the user: this file cannot be shown. */
    private static Obstacle obstacle(Throwable failure) {
        return switch (failure) {
            case Blocked blocked -> blocked.why();
            case InvalidPasswordException encrypted -> Obstacle.ENCRYPTED;
            default -> Obstacle.BROKEN;
        };
    }
}
