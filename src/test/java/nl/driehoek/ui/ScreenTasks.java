package nl.driehoek.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.ui.common.work.FxThread;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;

/** Tasks for views with a real store: work at once, news of the store on the thread of the screen. */
public final class ScreenTasks implements Tasks {

    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public void inBackground(Runnable work) {
        work.run();
    }

    @Override
    public void onScreen(Runnable action) {
        FxThread.run(action);
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        return () -> {};
    }

    @Override
    public void unexpected(Throwable failure) {
        failures.add(failure);
    }

    /** Failures nobody handled. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }
}
