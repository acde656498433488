package nl.driehoek.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A recovery sheet that has been made but does not count yet: it is shown once, printed, and part of it is asked back.
 * Only then is it written.
 */
public final class NewRecovery {

    /** How many groups are asked back. */
    static final int ASKED = 2;

    private final RecoveryKey recovery;
    private final List<Integer> asked;
    private final Supplier<KeyChange> writing;
    private boolean answered;

    NewRecovery(RecoveryKey recovery, SecureRandom random, Supplier<KeyChange> writing) {
        this.recovery = recovery;
        this.writing = writing;
        List<Integer> numbers = new ArrayList<>(
                IntStream.rangeClosed(1, RecoveryKey.GROUPS).boxed().toList());
        Collections.shuffle(numbers, random);
        this.asked = numbers.subList(0, ASKED).stream().sorted().toList();
    }

    /** The groups to print. */
    public List<String> groups() {
        return recovery.groups();
    }

    /** The numbers (from 1, ascending) of the groups that must be typed over from the sheet. */
    public List<Integer> askedBack() {
        return asked;
    }

    /** Whether {@code typed} are the groups asked back, in that order; capitals, spaces and dashes do not matter. */
    public boolean answer(List<String> typed) {
        List<String> wanted =
                asked.stream().map(number -> recovery.group(number)).toList();
        answered = answered || typed.stream().map(RecoveryKey::plain).toList().equals(wanted);
        return answered;
    }

    /**
     * Puts the sheet into force.
     *
     * @throws IllegalStateException when the groups asked back were not given yet
     */
    public KeyChange write() {
        if (!answered) {
            throw new IllegalStateException("the recovery sheet must be asked back first");
        }
        return writing.get();
    }

    /** Forgets the recovery key, whether written or not; {@link #groups} must not be called any more. */
    public void forget() {
        recovery.destroy();
    }
}
