package nl.driehoek.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.driehoek.vault.KeyChange;

/** What came of changing who can open the school, or with which password. Unless it says done, all is as it was. */
public sealed interface KeyResult {

    /** Done and on disk. */
    record Done() implements KeyResult {}

    /**
     * The new password is too easy to guess.
     *
     * @param findings text keys of what is still missing, never empty
     */
    record PasswordRefused(List<String> findings) implements KeyResult {
        /** Keeps an own copy. */
        public PasswordRefused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The present password does not fit.
     *
     * @param waitUntil when a next attempt may be made, if that is not at once
     */
    record WrongPassword(Optional<Instant> waitUntil) implements KeyResult {}

    /**
     * It cannot be done now.
     *
     * @param textKey a sentence that says why and what to do
     */
    record NotDone(String textKey) implements KeyResult {}

    /** The result of a change to the key file. */
    static KeyResult of(KeyChange change) {
        return switch (change) {
            case KeyChange.Changed changed -> new Done();
            case KeyChange.WrongPassword(var until) -> new WrongPassword(until);
            case KeyChange.Throttled(var until) -> new WrongPassword(Optional.of(until));
            case KeyChange.PasswordRefused(var findings) -> new PasswordRefused(PasswordRemarks.keys(findings));
            case KeyChange.UnknownColleague() -> new NotDone("colleague.key.unknown");
            case KeyChange.AlreadyThere() -> new NotDone("colleague.key.already");
            case KeyChange.LastColleague() -> new NotDone("colleague.key.last");
            case KeyChange.Full() -> new NotDone("colleague.key.full");
            case KeyChange.RestrictedKeyNeeded() -> new NotDone("colleague.key.restricted");
            case KeyChange.KeyFileUnusable unusable -> new NotDone("colleague.key.unusable");
            case KeyChange.NotWritten() -> new NotDone("colleague.key.not-written");
        };
    }
}
