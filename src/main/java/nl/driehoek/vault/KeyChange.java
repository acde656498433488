package nl.driehoek.vault;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What changing the key file gives. Unless it says {@link Changed}, the file is as it was. */
public sealed interface KeyChange {

    /** Done, and on disk in both copies. */
    record Changed(KeyFile file) implements KeyChange {}

    /** The present password does not fit; a next attempt may be made at {@code waitUntil} if given, else at once. */
    record WrongPassword(Optional<Instant> waitUntil) implements KeyChange {}

    /** Nothing was tried, because of too many wrong passwords. */
    record Throttled(Instant until) implements KeyChange {}

    /** The new password breaks these rules; never empty. */
    record PasswordRefused(Set<PasswordFinding> findings) implements KeyChange {

        public PasswordRefused {
            findings = Set.copyOf(findings);
        }
    }

    /** There is no such colleague in the key file. */
    record UnknownColleague() implements KeyChange {}

    /** This colleague is in the key file already. */
    record AlreadyThere() implements KeyChange {}

    /** The last colleague stays: otherwise only the recovery sheet could open the store. */
    record LastColleague() implements KeyChange {}

    /** The file holds as many colleagues as it can. */
    record Full() implements KeyChange {}

    /** This takes somebody who has the key of the restricted part. */
    record RestrictedKeyNeeded() implements KeyChange {}

    /** The key file on disk cannot be changed now. */
    record KeyFileUnusable(KeyFileProblem problem) implements KeyChange {}

    /** The disk refused to write. */
    record NotWritten() implements KeyChange {}
}
