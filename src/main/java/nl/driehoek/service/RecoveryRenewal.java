package nl.driehoek.service;

import java.util.List;
import java.util.function.Supplier;
import nl.driehoek.vault.NewRecovery;

/** A new recovery sheet on its way: shown once, part of it asked back, then it replaces the old one. */
public final class RecoveryRenewal implements AskedBack {

    private final NewRecovery recovery;
    private final Supplier<KeyResult> last;

    RecoveryRenewal(NewRecovery recovery, Supplier<KeyResult> last) {
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
     * Puts the sheet into force.
     *
     * @throws IllegalStateException when the groups asked back were not given yet
     */
    public KeyResult finish() {
        KeyResult result = last.get();
        recovery.forget();
        return result;
    }

    /** Forgets the new sheet; the old one stays valid. */
    public void leave() {
        recovery.forget();
    }
}
