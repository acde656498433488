package nl.driehoek.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Locks after some idle minutes. The application calls {@link #touched} at every key press and mouse move and
 * {@link #check} every few seconds; a computer that wakes from sleep is locked by whichever comes first.
 */
public final class AutoLock {

    private final LockState state;
    private final InstantSource clock;
    private final Runnable lock;
    private Duration idle;
    private Instant last;

    private AutoLock(LockState state, InstantSource clock, Duration idle, Runnable lock) {
        this.state = state;
        this.clock = clock;
        this.lock = lock;
        this.last = clock.instant();
        setIdle(idle);
    }

    /**
     * Watches {@code state} from now on.
     *
     * @param idle how long nobody may touch anything, more than zero
     * @param lock what locks: goes to {@link LockPhase#LOCKING}, saves drafts, closes; called on the caller's thread
     */
    public static AutoLock watching(LockState state, InstantSource clock, Duration idle, Runnable lock) {
        AutoLock autoLock = new AutoLock(state, clock, idle, lock);
        state.listen((from, to) -> autoLock.restart());
        return autoLock;
    }

    /** Changes how long nobody may touch anything; more than zero. */
    public synchronized void setIdle(Duration idle) {
        if (!idle.isPositive()) {
            throw new IllegalArgumentException("the idle time is more than zero");
        }
        this.idle = idle;
    }

    /** Somebody is at work, unless the time was over already: then it locks. */
    public void touched() {
        if (!check()) {
            restart();
        }
    }

    /** Locks when the idle time is over; answers whether it did. */
    public boolean check() {
        boolean due = state.current() == LockPhase.UNLOCKED && !untilLock().isPositive();
        if (due) {
            lock.run();
        }
        return due;
    }

    /** How long until it locks if nobody touches anything; zero or less when the time is over. */
    public synchronized Duration untilLock() {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            // the clock went back: count from here, or the wait would grow by the jump
            last = now;
        }
        return idle.minus(Duration.between(last, now));
    }

    private synchronized void restart() {
        last = clock.instant();
    }
}
