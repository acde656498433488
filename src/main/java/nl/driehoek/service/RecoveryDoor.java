package nl.driehoek.service;

import nl.driehoek.vault.RecoveryEntry;
import nl.driehoek.vault.RecoveryKey;
import nl.driehoek.vault.UnlockOutcome;
import nl.driehoek.vault.Vault;

/** The way in with the recovery sheet, when nobody knows a password any more. */
public final class RecoveryDoor {

    /** How many groups stand on the sheet. */
    public static final int GROUPS = RecoveryKey.GROUPS;

    private final Vault vault;

    RecoveryDoor(Vault vault) {
        this.vault = vault;
    }

    /** Tries what was typed over from the sheet; takes about a second when all groups are right in themselves. */
    public RecoveryAttempt attempt(String typed) {
        return switch (RecoveryKey.parse(typed)) {
            case RecoveryEntry.WrongLength wrong -> new RecoveryAttempt.Incomplete(wrong.typed(), wrong.groups());
            case RecoveryEntry.WrongGroups wrong -> new RecoveryAttempt.Mistyped(wrong.groups());
            case RecoveryEntry.Complete complete -> attempt(complete.key());
        };
    }

    private RecoveryAttempt attempt(RecoveryKey key) {
        try {
            return switch (vault.unlockWithRecovery(key)) {
                case UnlockOutcome.RecoveryAccepted(var session) ->
                    new RecoveryAttempt.Accepted(new RecoveredAccess(session));
                case UnlockOutcome.WrongPassword(var until) -> new RecoveryAttempt.OtherSheet(until);
                case UnlockOutcome.Throttled(var until) -> new RecoveryAttempt.Wait(until);
                case UnlockOutcome.KeyFileMissing() -> new RecoveryAttempt.Refused(Entry.Reason.KEYS_MISSING);
                case UnlockOutcome.KeyFileDamaged() -> new RecoveryAttempt.Refused(Entry.Reason.KEYS_DAMAGED);
                case UnlockOutcome.KeyFileTooNew(int format) -> new RecoveryAttempt.Refused(Entry.Reason.KEYS_TOO_NEW);
                case UnlockOutcome.KeyFileTampered() -> new RecoveryAttempt.Refused(Entry.Reason.KEYS_TAMPERED);
                case UnlockOutcome.ParametersRefused(var why) ->
                    new RecoveryAttempt.Refused(Entry.Reason.KEYS_TAMPERED);
                case UnlockOutcome.Unlocked unlocked ->
                    throw new IllegalStateException("a recovery key opens nothing by itself");
            };
        } finally {
            key.destroy();
        }
    }
}
