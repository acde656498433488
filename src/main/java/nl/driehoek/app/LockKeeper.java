package nl.driehoek.app;

import java.time.Clock;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.vault.AutoLock;
import nl.driehoek.vault.LockPhase;
import nl.driehoek.vault.LockState;

/** Keeps the lock: which phase it is in, and that it locks after idle minutes. */
final class LockKeeper {

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final LockState state = new LockState();
    private final AutoLock auto;
    private final Tasks tasks;

    /** A closed lock; {@code lock} locks when nobody touched anything for {@code minutes}. */
    LockKeeper(Tasks tasks, Clock clock, int minutes, Runnable lock) {
        this.tasks = tasks;
        this.auto = AutoLock.watching(state, clock, Duration.ofMinutes(minutes), lock);
    }

    /** Every key and every movement in {@code scene} is a touch. */
    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, _ -> auto.touched());
    }

    /** Changes the idle minutes. */
    void lockAfter(int minutes) {
        auto.setIdle(Duration.ofMinutes(minutes));
    }

    LockPhase phase() {
        return state.current();
    }

    /** A password is tried; false when the lock is not closed. */
    boolean opening() {
        return state.transition(LockPhase.LOCKED, LockPhase.OPENING);
    }

    void stayedClosed() {
        moved(state.transition(LockPhase.OPENING, LockPhase.LOCKED));
    }

    void opened() {
        moved(state.transition(LockPhase.OPENING, LockPhase.UNLOCKED));
        tick();
    }

    /** Locking begins; false when it is not open, or somebody was first. */
    boolean locking() {
        return state.transition(LockPhase.UNLOCKED, LockPhase.LOCKING);
    }

    void locked() {
        moved(state.transition(LockPhase.LOCKING, LockPhase.LOCKED));
    }

    void staysOpen() {
        moved(state.transition(LockPhase.LOCKING, LockPhase.UNLOCKED));
        tick();
    }

    private static void moved(boolean done) {
        if (!done) {
            throw new IllegalStateException("the lock was in another phase");
        }
    }

    private void tick() {
        if (state.current() == LockPhase.UNLOCKED && !auto.check()) {
            tasks.after(LOOK, this::tick);
        }
    }
}
