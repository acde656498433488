package nl.driehoek.ui.common.work;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;

/**
 * One piece of background work:
 * {@code Work.of(() -> pupils.search(text)).onSuccess(this::show).whileRunning(busy).runOn(tasks)}.
 *
 * <p>Callbacks always run on the thread of the screen. A failure without its own handler goes to
 * {@link Tasks#unexpected}.
 *
 * @param <T> what the work gives; null only for work without an answer
 */
public final class Work<T> {

    private final Callable<T> body;
    private Consumer<? super T> onSuccess = _ -> {};
    private Consumer<? super Throwable> onFailure;
    private BooleanProperty busy;
    private boolean alone;

    private Work(Callable<T> body) {
        this.body = body;
    }

    /** Work that gives an answer. */
    public static <T> Work<T> of(Callable<T> body) {
        return new Work<>(body);
    }

    /** Work that only does something. */
    public static Work<Void> doing(Runnable body) {
        return new Work<>(() -> {
            body.run();
            return null;
        });
    }

    /** What to do with the answer. */
    public Work<T> onSuccess(Consumer<? super T> action) {
        onSuccess = action;
        return this;
    }

    /** What to do with a failure this caller can explain; without it the failure is unexpected. */
    public Work<T> onFailure(Consumer<? super Throwable> action) {
        onFailure = action;
        return this;
    }

    /** True while the work is under way. */
    public Work<T> whileRunning(BooleanProperty property) {
        busy = property;
        return this;
    }

    /** True while the work is under way; nothing starts while it is true. For what a second press would do twice. */
    public Work<T> oneAtATime(BooleanProperty property) {
        alone = true;
        return whileRunning(property);
    }

    /** Starts on {@code tasks}; call it on the thread of the screen. */
    public Running runOn(Tasks tasks) {
        if (alone && busy.get()) {
            return () -> {};
        }
        AtomicBoolean dropped = new AtomicBoolean();
        setBusy(true);
        tasks.inBackground(() -> {
            Runnable outcome = outcome(tasks);
            tasks.onScreen(() -> finish(dropped, outcome));
        });
        return () -> {
            if (dropped.compareAndSet(false, true)) {
                setBusy(false);
            }
        };
    }

    /** Does the work; what follows from it runs later and outside, so that its own failures are not taken for ours. */
    private Runnable outcome(Tasks tasks) {
        try {
            T answer = body.call();
            return () -> onSuccess.accept(answer);
        } catch (Throwable failure) {
            return () -> failed(tasks, failure);
        }
    }

    private void finish(AtomicBoolean dropped, Runnable action) {
        if (dropped.compareAndSet(false, true)) {
            setBusy(false);
            action.run();
        }
    }

    private void failed(Tasks tasks, Throwable failure) {
        if (onFailure == null) {
            tasks.unexpected(failure);
        } else {
            onFailure.accept(failure);
        }
    }

    private void setBusy(boolean value) {
        if (busy != null) {
            busy.set(value);
        }
    }
}
