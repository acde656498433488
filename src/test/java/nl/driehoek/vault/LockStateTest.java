package nl.driehoek.vault;

import static nl.driehoek.vault.LockPhase.LOCKED;
import static nl.driehoek.vault.LockPhase.LOCKING;
import static nl.driehoek.vault.LockPhase.OPENING;
import static nl.driehoek.vault.LockPhase.UNLOCKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LockStateTest {

    private final LockState state = new LockState();

    @Test
    void theLockGoesRoundAndTellsEveryStep() {
        List<String> steps = new ArrayList<>();
        Runnable stop = state.listen((from, to) -> steps.add(from + ">" + to));
        assertTrue(state.transition(LOCKED, OPENING));
        assertTrue(state.transition(OPENING, UNLOCKED));
        assertTrue(state.transition(UNLOCKED, LOCKING));
        stop.run();
        assertTrue(state.transition(LOCKING, LOCKED));
        assertEquals(List.of("LOCKED>OPENING", "OPENING>UNLOCKED", "UNLOCKED>LOCKING"), steps);
        assertEquals(LOCKED, state.current());
    }

    @Test
    void aStepFromAPhaseThatIsOverChangesNothing() {
        List<LockPhase> heard = new ArrayList<>();
        state.listen((from, to) -> heard.add(to));
        assertFalse(state.transition(UNLOCKED, LOCKING));
        assertEquals(LOCKED, state.current());
        assertEquals(List.of(), heard);
    }

    @Test
    void onlyStepsThatExistAreAllowed() {
        List<String> allowed = new ArrayList<>();
        for (LockPhase from : LockPhase.values()) {
            for (LockPhase to : LockPhase.values()) {
                if (from.canBecome(to)) {
                    allowed.add(from + ">" + to);
                } else {
                    assertThrows(IllegalArgumentException.class, () -> new LockState().transition(from, to));
                }
            }
        }
        assertEquals(
                List.of(
                        "LOCKED>OPENING",
                        "OPENING>LOCKED",
                        "OPENING>UNLOCKED",
                        "UNLOCKED>LOCKING",
                        "LOCKING>LOCKED",
                        "LOCKING>UNLOCKED"),
                allowed);
    }

    @Test
    void ofManyWhoTryAtOnceOneSucceeds() throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                await(start);
                done.addAndGet(state.transition(LOCKED, OPENING) ? 1 : 0);
            }));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(1, done.get());
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
