package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutoLockTest {

    private static final Duration IDLE = Duration.ofMinutes(10);

    private final LockState state = new LockState();
    private Instant now = Instant.parse("2026-11-02T08:30:00Z");
    private int locked;
    private AutoLock autoLock;

    @BeforeEach
    void watching() {
        autoLock = AutoLock.watching(state, () -> now, IDLE, () -> {
            locked++;
            state.transition(LockPhase.UNLOCKED, LockPhase.LOCKING);
        });
    }

    @Test
    void itLocksOnceWhenTheIdleTimeIsOver() {
        unlock();
        pass(IDLE.minusSeconds(1));
        assertFalse(autoLock.check());
        pass(Duration.ofSeconds(1));
        assertTrue(autoLock.check());
        assertFalse(autoLock.check());
        assertEquals(1, locked);
        assertEquals(LockPhase.LOCKING, state.current());
    }

    @Test
    void workPutsItOff() {
        unlock();
        for (int i = 0; i < 20; i++) {
            pass(IDLE.minusSeconds(1));
            autoLock.touched();
            assertFalse(autoLock.check());
        }
        assertEquals(IDLE, autoLock.untilLock());
    }

    @Test
    void theTimeStartsAtUnlocking() {
        pass(Duration.ofHours(3));
        assertFalse(autoLock.check());
        unlock();
        assertEquals(IDLE, autoLock.untilLock());
        autoLock.touched();
        assertEquals(0, locked);
    }

    @Test
    void theFirstTouchAfterSleepLocksInsteadOfGoingOn() {
        unlock();
        pass(Duration.ofHours(8));
        autoLock.touched();
        assertEquals(1, locked);
    }

    @Test
    void aClockThatGoesBackDoesNotKeepItOpen() {
        unlock();
        pass(Duration.ofHours(-5));
        assertEquals(IDLE, autoLock.untilLock());
        pass(IDLE);
        assertTrue(autoLock.check());
    }

    @Test
    void theIdleTimeCanBeChanged() {
        unlock();
        pass(Duration.ofMinutes(5));
        autoLock.setIdle(Duration.ofMinutes(4));
        assertTrue(autoLock.check());
        assertThrows(IllegalArgumentException.class, () -> autoLock.setIdle(Duration.ZERO));
    }

    private void unlock() {
        state.transition(LockPhase.LOCKED, LockPhase.OPENING);
        state.transition(LockPhase.OPENING, LockPhase.UNLOCKED);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
