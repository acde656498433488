package nl.driehoek.ui.common.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.domain.Stored;
import nl.driehoek.service.SaveResult;
import nl.driehoek.ui.common.part.SaveState;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/**
 * A sheet that is saved while one types: two seconds after the last key, after three seconds when the typing goes on, and
 * at once with {@link #flush} on leaving a field, step or screen. A save that fails keeps the text; a save that meets the
 * text of a colleague stops and shows both.
 *
 * <p>Use it on the thread of the screen. Saves of one draft never overtake each other.
 *
 * @param <T> the sheet, unchangeable
 */
public final class Draft<T> {

    /** Rest after the last key before a save. */
    public static final Duration REST = Duration.ofSeconds(2);

    /** The longest that typed text waits while the typing goes on. */
    public static final Duration LONGEST = Duration.ofSeconds(3);

    private final Tasks tasks;
    private final Clock clock;
    private final BiFunction<T, Integer, SaveResult<T>> save;
    private final Debounce rest;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private final ReadOnlyObjectWrapper<Conflict<T>> conflict = new ReadOnlyObjectWrapper<>();
    private final Object saving = new Object();
    private Running longest = () -> {};
    private boolean waiting;
    private boolean failing;
    private T value;
    private long typed;
    private long kept;
    private int revision;

    /** A draft that {@code save} writes on top of a revision, away from the screen; {@code clock} says when it did. */
    public Draft(Tasks tasks, Clock clock, BiFunction<T, Integer, SaveResult<T>> save) {
        this.tasks = tasks;
        this.clock = clock;
        this.save = save;
        this.rest = new Debounce(tasks, REST, this::flush);
    }

    /** Begins with {@code stored}, which stands in the store at {@code revision}; 0 when it was never saved. */
    public void begin(T stored, int revision) {
        stopWaiting();
        synchronized (saving) {
            this.revision = revision;
            kept = typed;
        }
        value = Objects.requireNonNull(stored, "stored");
        conflict.set(null);
    }

    /** The user changed the sheet to {@code next}. */
    public void change(T next) {
        if (next.equals(value)) {
            return;
        }
        value = next;
        typed++;
        state.set(new SaveState.NotSaved());
        if (conflict.get() == null) {
            waitForRest();
        }
    }

    /** Saves at once what was not saved yet, away from the screen. Also the retry after a failure. */
    public void flush() {
        stopWaiting();
        if (!dirty() || conflict.get() != null) {
            return;
        }
        state.set(new SaveState.Saving());
        T now = value;
        long number = typed;
        Work.of(() -> store(now, number))
                .onSuccess(result -> saved(now, number, result))
                .onFailure(this::failed)
                .runOn(tasks);
    }

    /**
     * Saves on this thread and returns when it is on disk: for locking and closing.
     *
     * @return false when it could not be saved; the text is still here
     */
    public boolean flushNow() {
        stopWaiting();
        if (!dirty()) {
            return true;
        }
        if (conflict.get() != null) {
            return false;
        }
        T now = value;
        long number = typed;
        try {
            saved(now, number, store(now, number));
        } catch (RuntimeException failure) {
            failed(failure);
        }
        return !dirty();
    }

    /** The user keeps the own text; that of the colleague stays in the history. */
    public void keepMine() {
        Conflict<T> both = conflict.get();
        synchronized (saving) {
            revision = both.theirs().revision();
        }
        conflict.set(null);
        flush();
    }

    /** The user takes the text of the colleague. */
    public Stored<T> takeTheirs() {
        Stored<T> theirs = conflict.get().theirs();
        begin(theirs.value(), theirs.revision());
        state.set(new SaveState.Saved(LocalTime.now(clock)));
        return theirs;
    }

    /** Where saving stands, for the indicator. */
    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The two texts while the user has to choose; null otherwise. */
    public ReadOnlyObjectProperty<Conflict<T>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** What stands on the screen; null before {@link #begin}. */
    public T value() {
        return value;
    }

    /** The revision a next save is based on. */
    public int revision() {
        synchronized (saving) {
            return revision;
        }
    }

    /** Whether something was typed that is not on disk yet. */
    public boolean dirty() {
        synchronized (saving) {
            return typed > kept;
        }
    }

    private void waitForRest() {
        rest.touch();
        if (!waiting) {
            waiting = true;
            longest = tasks.after(LONGEST, this::flush);
        }
    }

    private void stopWaiting() {
        rest.cancel();
        longest.cancel();
        waiting = false;
    }

    /** Older text that comes late is not written over newer. */
    private SaveResult<T> store(T text, long number) {
        synchronized (saving) {
            if (number <= kept) {
                return null;
            }
            SaveResult<T> result = save.apply(text, revision);
            if (result instanceof SaveResult.Saved<T>(Stored<T> now)) {
                revision = now.revision();
                kept = number;
            }
            return result;
        }
    }

    private void saved(T text, long number, SaveResult<T> result) {
        failing = false;
        switch (result) {
            case null -> {}
            case SaveResult.Saved<T> _ ->
                state.set(typed > number ? new SaveState.NotSaved() : new SaveState.Saved(LocalTime.now(clock)));
            case SaveResult.ChangedElsewhere<T>(Stored<T> theirs) -> clash(text, theirs);
            case SaveResult.NoRight<T> _ -> state.set(new SaveState.Failed());
        }
    }

    /** A colleague who wrote the very same is no reason to ask. */
    private void clash(T text, Stored<T> theirs) {
        if (theirs.value().equals(text)) {
            begin(theirs.value(), theirs.revision());
            state.set(new SaveState.Saved(LocalTime.now(clock)));
        } else {
            stopWaiting();
            state.set(new SaveState.NotSaved());
            conflict.set(new Conflict<>(value, theirs));
        }
    }

    /** The red line stays until it is solved; the details are told once, not every three seconds. */
    private void failed(Throwable failure) {
        state.set(new SaveState.Failed());
        if (!failing) {
            failing = true;
            tasks.unexpected(failure);
        }
    }
}
