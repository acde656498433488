package nl.driehoek.vault;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What an attempt to unlock gives. */
public sealed interface UnlockOutcome {

    /**
     * Open.
     *
     * @param keys the keys; whoever asked destroys them at locking
     * @param owner who unlocked
     * @param slotId with which slot
     * @param passwordIsTemporary whether a new password must be set first, because somebody else chose this one
     * @param copy {@link KeyFileCopy#PREVIOUS} when the key file itself was damaged or gone; it has been repaired from its copy
     */
    record Unlocked(OpenKeys keys, SlotOwner owner, UUID slotId, boolean passwordIsTemporary, KeyFileCopy copy)
            implements UnlockOutcome {

        /** Whose keys these are. */
        public UUID userId() {
            return owner.userId();
        }
    }

    /**
     * The recovery key is right. It opens nothing by itself: {@link RecoverySession#setPassword} does.
     *
     * @param session where the new password is set
     */
    record RecoveryAccepted(RecoverySession session) implements UnlockOutcome {}

    /**
     * The password (or recovery key) does not fit, or there is no such colleague: deliberately the same answer.
     *
     * @param waitUntil when a next attempt may be made, if that is not at once
     */
    record WrongPassword(Optional<Instant> waitUntil) implements UnlockOutcome {}

    /** Nothing was tried, because of too many wrong passwords. */
    record Throttled(Instant until) implements UnlockOutcome {}

    /** There is no key file. */
    record KeyFileMissing() implements UnlockOutcome {}

    /** Neither copy of the key file is whole. */
    record KeyFileDamaged() implements UnlockOutcome {}

    /** Written by a newer version of Driehoek, in format {@code format}. */
    record KeyFileTooNew(int format) implements UnlockOutcome {}

    /** The password was right, but the key file was changed by somebody who never had the store open. */
    record KeyFileTampered() implements UnlockOutcome {}

    /** The password was not tried: the file asks for too little or too much work. */
    record ParametersRefused(KdfRefusal reason) implements UnlockOutcome {}
}
