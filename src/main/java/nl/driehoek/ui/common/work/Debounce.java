package nl.driehoek.ui.common.work;

import java.time.Duration;

/** Does something once, a while after the last touch: saving two seconds after the last key, for example. */
public final class Debounce {

    private final Tasks tasks;
    private final Duration delay;
    private final Runnable action;
    private Running waiting;

    /** Runs {@code action} on the thread of the screen, {@code delay} after the last {@link #touch}. */
    public Debounce(Tasks tasks, Duration delay, Runnable action) {
        this.tasks = tasks;
        this.delay = delay;
        this.action = action;
    }

    /** Starts waiting anew. */
    public void touch() {
        cancel();
        waiting = tasks.after(delay, this::fire);
    }

    /** Does at once what was waiting; nothing when nothing waits. */
    public void flush() {
        if (waiting != null) {
            cancel();
            action.run();
        }
    }

    /** Forgets what was waiting. */
    public void cancel() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }

    /** Whether something waits. */
    public boolean isWaiting() {
        return waiting != null;
    }

    private void fire() {
        waiting = null;
        action.run();
    }
}
