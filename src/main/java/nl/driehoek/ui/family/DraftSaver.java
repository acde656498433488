package nl.driehoek.ui.family;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.domain.Stored;
import nl.driehoek.service.SaveResult;
import nl.driehoek.ui.common.part.SaveState;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/**
 * Saves what is typed two seconds after the last key, one save at a time, each on top of the one before. When somebody else
 * saved first nothing is written until the user has chosen.
 *
 * @param <T> what is saved
 */
public final class DraftSaver<T> {

    private static final Duration AFTER_LAST_KEY = Duration.ofSeconds(2);

    private final Tasks tasks;
    private final Clock clock;
    private final Supplier<T> typed;
    private final Save<T> save;
    private final Debounce debounce;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private Consumer<Stored<T>> elsewhere = _ -> {};
    private Consumer<Stored<T>> saved = _ -> {};
    private int basedOn;
    private boolean saving;
    private boolean again;

    /**
     * How a value is saved.
     *
     * @param <T> what is saved
     */
    @FunctionalInterface
    public interface Save<T> {
        /** Saves {@code value} over revision {@code basedOn}; runs away from the screen. */
        SaveResult<T> save(T value, int basedOn);
    }

    /** Saves what {@code typed} gives, with {@code save}. */
    public DraftSaver(Tasks tasks, Clock clock, Supplier<T> typed, Save<T> save) {
        this.tasks = tasks;
        this.clock = clock;
        this.typed = typed;
        this.save = save;
        this.debounce = new Debounce(tasks, AFTER_LAST_KEY, this::write);
    }

    /** The revision in the store that the next save is based on; 0 when there is none. */
    public void basedOn(int revision) {
        basedOn = revision;
    }

    /** What to do when somebody else saved first. */
    public void whenChangedElsewhere(Consumer<Stored<T>> action) {
        elsewhere = action;
    }

    /** What to do after each save. */
    public void whenSaved(Consumer<Stored<T>> action) {
        saved = action;
    }

    /** Something was typed. */
    public void touch() {
        state.set(new SaveState.NotSaved());
        debounce.touch();
    }

    /** Saves at once what is not saved yet. */
    public void flush() {
        debounce.flush();
    }

    /** Saves once more after a failure, or over what somebody else saved. */
    public void saveNow() {
        debounce.cancel();
        write();
    }

    /** Whether something typed is not on disk yet. */
    public boolean open() {
        return debounce.isWaiting() || saving;
    }

    /** Where saving stands. */
    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void write() {
        if (saving) {
            again = true;
            return;
        }
        saving = true;
        T value = typed.get();
        int revision = basedOn;
        state.set(new SaveState.Saving());
        Work.of(() -> save.save(value, revision))
                .onSuccess(this::done)
                .onFailure(failure -> {
                    saving = false;
                    state.set(new SaveState.Failed());
                    tasks.unexpected(failure);
                })
                .runOn(tasks);
    }

    private void done(SaveResult<T> result) {
        saving = false;
        switch (result) {
            case SaveResult.Saved<T>(Stored<T> now) -> {
                basedOn = now.revision();
                state.set(new SaveState.Saved(LocalTime.now(clock)));
                saved.accept(now);
                if (again) {
                    again = false;
                    write();
                }
            }
            case SaveResult.ChangedElsewhere<T>(Stored<T> theirs) -> {
                state.set(new SaveState.NotSaved());
                elsewhere.accept(theirs);
            }
            case SaveResult.NoRight<T> _ -> state.set(new SaveState.Failed());
        }
    }
}
