package nl.driehoek.ui.unlock;

import java.time.Instant;
import java.util.Objects;
import nl.driehoek.service.Entry;

/** Where the unlock screen stands. */
public sealed interface UnlockState {

    /** Waits for a password. */
    record Ready() implements UnlockState {}

    /**
     * Opens.
     *
     * @param textKey what is being done
     */
    record Opening(String textKey) implements UnlockState {
        /** Checks. */
        public Opening {
            Objects.requireNonNull(textKey);
        }
    }

    /** The password did not fit; another attempt may be made at once. */
    record NotFitting() implements UnlockState {}

    /**
     * Too many wrong passwords.
     *
     * @param until when the next attempt may be made
     */
    record Waiting(Instant until) implements UnlockState {
        /** Checks. */
        public Waiting {
            Objects.requireNonNull(until);
        }
    }

    /**
     * It stays closed for another reason.
     *
     * @param why which, and the ways out
     */
    record Closed(Entry.Refused why) implements UnlockState {
        /** Checks. */
        public Closed {
            Objects.requireNonNull(why);
        }
    }
}
