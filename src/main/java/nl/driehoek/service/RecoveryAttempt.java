package nl.driehoek.service;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What came of typing over the recovery sheet. */
public sealed interface RecoveryAttempt {

    /**
     * The sheet is right; now somebody sets a new password.
     *
     * @param access where; whoever asked closes it
     */
    record Accepted(RecoveredAccess access) implements RecoveryAttempt {
        /** Refuses null. */
        public Accepted {
            Objects.requireNonNull(access, "access");
        }
    }

    /**
     * Not everything was typed, or too much.
     *
     * @param typed how many letters and digits there are
     * @param groups the groups, from 1, that are too short or too long, when they can be told apart
     */
    record Incomplete(int typed, List<Integer> groups) implements RecoveryAttempt {
        /** Keeps an own copy. */
        public Incomplete {
            groups = List.copyOf(groups);
        }
    }

    /**
     * These groups hold a typing error.
     *
     * @param groups from 1, ascending
     */
    record Mistyped(List<Integer> groups) implements RecoveryAttempt {
        /** Keeps an own copy. */
        public Mistyped {
            groups = List.copyOf(groups);
        }
    }

    /**
     * All groups are right in themselves, but this sheet does not belong to this school, or a newer one replaced it.
     *
     * @param waitUntil when a next attempt may be made, if that is not at once
     */
    record OtherSheet(Optional<Instant> waitUntil) implements RecoveryAttempt {}

    /**
     * Nothing was tried: too many attempts.
     *
     * @param until when a next attempt may be made
     */
    record Wait(Instant until) implements RecoveryAttempt {}

    /**
     * The keys cannot be used.
     *
     * @param reason why
     */
    record Refused(Entry.Reason reason) implements RecoveryAttempt {}
}
