package nl.driehoek.app;

import java.time.Duration;
import java.util.concurrent.Phaser;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;

/** Tasks of an open school, counted, so that it is closed only after the last save that was under way has ended. */
final class QuietTasks implements Tasks {

    private final Tasks tasks;
    private final Phaser underWay = new Phaser(1);
    private volatile boolean ended;

    QuietTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void inBackground(Runnable work) {
        if (ended) {
            return; // news that was on its way to a screen that is gone; everything typed was saved before
        }
        underWay.register();
        tasks.inBackground(() -> {
            try {
                work.run();
            } finally {
                underWay.arriveAndDeregister();
            }
        });
    }

    /** The screens are gone: what begins from now on would meet a store that closes, so it does not begin. */
    void end() {
        ended = true;
    }

    /** Waits, away from the screen, until all work that was begun has ended. */
    void awaitQuiet() {
        underWay.arriveAndAwaitAdvance();
    }

    @Override
    public void onScreen(Runnable action) {
        tasks.onScreen(action);
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        return tasks.after(delay, action);
    }

    @Override
    public void unexpected(Throwable failure) {
        tasks.unexpected(failure);
    }
}
