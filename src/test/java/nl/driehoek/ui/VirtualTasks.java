package nl.driehoek.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;

/** Tasks in a time of its own: nothing happens until the test lets it. */
public final class VirtualTasks implements Tasks {

    private record Waiting(Duration at, Runnable action) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private boolean slow;

    @Override
    public void inBackground(Runnable work) {
        if (slow) {
            background.add(work);
        } else {
            work.run();
        }
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        Waiting one = new Waiting(now.plus(delay), action);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    @Override
    public void unexpected(Throwable failure) {
        failures.add(failure);
    }

    /** Lets {@code time} pass and runs what is due, in order. */
    public void pass(Duration time) {
        Duration end = now.plus(time);
        while (true) {
            Waiting next = waiting.stream()
                    .filter(one -> one.at().compareTo(end) <= 0)
                    .min(Comparator.comparing(Waiting::at))
                    .orElse(null);
            if (next == null) {
                break;
            }
            waiting.remove(next);
            now = next.at();
            next.action().run();
        }
        now = end;
    }

    /** From now on background work waits for {@link #finishBackground}. */
    public void slowBackground() {
        slow = true;
    }

    /** Runs what waits in the background. */
    public void finishBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    /** Failures nobody handled. */
    public List<Throwable> failures() {
        return List.copyOf(failures);
    }
}
