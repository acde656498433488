package nl.driehoek.service;

import java.util.List;
import java.util.function.Supplier;
import nl.driehoek.vault.NewRecovery;

/** The recovery sheet of a school that is being set up. It is shown once, and part of it is asked back. */
public final class FoundingSheet implements AskedBack {

    private final NewRecovery recovery;
    private final Supplier<Entry> last;

    FoundingSheet(NewRecovery recovery, Supplier<Entry> last) {
        this.recovery = recovery;
        this.last = last;
    }

    @Override
    public List<String> groups() {
        return recovery.groups();
    }

    @Override
    public List<Integer> askedBack() {
        return recovery.askedBack();
    }

    @Override
    public boolean answer(List<String> typed) {
        return recovery.answer(typed);
    }

    /**
     * Makes the store, saves school and colleague, and puts keys and recovery sheet into force.
     *
     * @throws IllegalStateException when the groups asked back were not given yet
     */
    public Entry finish() {
        Entry entry = last.get();
        recovery.forget();
        return entry;
    }

    /** Forgets everything; nothing was written. */
    public void leave() {
        recovery.forget();
    }
}
