package nl.driehoek.vault;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** The lock of the whole application, changed by whoever gets there first. Starts {@link LockPhase#LOCKED}. */
public final class LockState {

    private final AtomicReference<LockPhase> phase = new AtomicReference<>(LockPhase.LOCKED);
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Hears of every step. */
    @FunctionalInterface
    public interface Listener {

        /** The lock went from {@code from} to {@code to}; called on the thread that made the step. */
        void changed(LockPhase from, LockPhase to);
    }

    /** The phase now. */
    public LockPhase current() {
        return phase.get();
    }

    /**
     * Goes from {@code from} to {@code to} and tells the listeners; false when the phase is no longer {@code from}.
     *
     * @throws IllegalArgumentException when there is no such step
     */
    public boolean transition(LockPhase from, LockPhase to) {
        if (!from.canBecome(to)) {
            throw new IllegalArgumentException("the lock never goes from " + from + " to " + to);
        }
        boolean done = phase.compareAndSet(from, to);
        if (done) {
            listeners.forEach(listener -> listener.changed(from, to));
        }
        return done;
    }

    /** Calls {@code listener} at every step from now on; running the answer ends that. */
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
