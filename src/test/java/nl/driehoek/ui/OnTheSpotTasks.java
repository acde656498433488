package nl.driehoek.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;

/**
 * Tasks for tests: work runs at once on the calling thread, waiting ends when the test says so. News from the store waits
 * too.
 */
public final class OnTheSpotTasks implements Tasks {

    private static final String STORE_THREAD = "driehoek-store";

    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public void inBackground(Runnable work) {
        work.run();
    }

    @Override
    public void onScreen(Runnable action) {
        if (Thread.currentThread().getName().equals(STORE_THREAD)) {
            waiting.add(action); // on the spot it would wait for the thread it runs on
        } else {
            action.run();
        }
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    @Override
    public void unexpected(Throwable failure) {
        failures.add(failure);
    }

    /** All waiting is over: runs what waited, in order. */
    public void letTimePass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    /** How much waits. */
    public int waiting() {
        return waiting.size();
    }

    /** Failures nobody handled. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }
}
