package nl.driehoek.ui.common.work;

import java.time.Duration;

/** Where work runs: the pool in the application, on the spot in tests. */
public interface Tasks {

    /** Runs {@code work} away from the screen. */
    void inBackground(Runnable work);

    /** Runs {@code action} on the thread of the screen. */
    void onScreen(Runnable action);

    /** Runs {@code action} on the thread of the screen after {@code delay}, unless cancelled before. */
    Running after(Duration delay, Runnable action);

    /** A failure nobody expected: it is logged and the user is told calmly. */
    void unexpected(Throwable failure);
}
