package nl.driehoek.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.driehoek.ui.common.work.FxThread;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;

/** Real background work for which a test can wait; what is planned for later happens when the test lets time pass. */
final class WorkerTasks implements Tasks {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("test-work").unstarted(work));
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Runnable> later = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @Override
    public void inBackground(Runnable work) {
        begun.incrementAndGet();
        worker.execute(work);
    }

    @Override
    public void onScreen(Runnable action) {
        FxThread.run(() -> {
            try {
                action.run();
            } catch (RuntimeException | Error failure) {
                failures.add(failure);
            }
        });
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        later.add(action);
        return () -> later.remove(action);
    }

    @Override
    public void unexpected(Throwable failure) {
        failures.add(failure);
    }

    /** Failures nobody handled. */
    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** All waiting is over: what was planned for later happens now, on the thread of the screen. */
    void letTimePass() {
        List<Runnable> due = List.copyOf(later);
        later.removeAll(due);
        due.forEach(this::onScreen);
    }

    /** How much work was ever begun. */
    int begun() {
        return begun.get();
    }

    /** Waits until everything begun so far has ended. */
    void await() {
        try {
            worker.submit(() -> {}).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
