package nl.driehoek.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * The door to the keys of one store. Everything that takes a password takes about a second and wipes the password before
 * it returns; call it off the screen's thread. A disk that refuses to read throws {@link java.io.UncheckedIOException}.
 */
public final class Vault {

    private final KeyFileStore files;
    private final SlotCrypto crypto;
    private final Unlocking unlocking;
    private final KeyFileEditor editor;
    private final PasswordRules rules;
    private final KeyRing ring;

    /**
     * A vault on two files, whose folders must exist.
     *
     * @param keyFile the key file, beside the store
     * @param attemptsFile where wrong passwords are counted, outside the store's folder
     * @param policy {@link KdfPolicy#STANDARD}, possibly with calibrated parameters for new slots
     * @param clock the time, for the pause after wrong passwords
     */
    public Vault(Path keyFile, Path attemptsFile, KdfPolicy policy, InstantSource clock) {
        Throttle throttle = new Throttle(attemptsFile, clock);
        this.files = new KeyFileStore(keyFile);
        this.crypto = new SlotCrypto(new KeyDerivation(policy), new SecureRandom());
        this.unlocking = new Unlocking(files, crypto, throttle);
        this.editor = new KeyFileEditor(files);
        this.rules = PasswordRules.dutch();
        this.ring = new KeyRing(editor, crypto, throttle, rules);
    }

    /** The key file's readable part: for the unlock screen, or to see that there is none yet. */
    public KeyFileRead look() {
        return files.read();
    }

    /** Opens the store's keys for {@code userId}; wipes {@code password}. */
    public UnlockOutcome unlock(UUID userId, char[] password) {
        try {
            return unlocking.unlock(userId, password);
        } finally {
            Wipe.chars(password);
        }
    }

    /** Tries a recovery key; if right, {@link UnlockOutcome.RecoveryAccepted} asks for a new password. */
    public UnlockOutcome unlockWithRecovery(RecoveryKey recovery) {
        char[] secret = recovery.characters();
        try {
            UnlockOutcome outcome = unlocking.unlockWithRecovery(secret);
            return outcome instanceof UnlockOutcome.Unlocked unlocked ? accepted(unlocked) : outcome;
        } finally {
            Wipe.chars(secret);
        }
    }

    /**
     * Makes keys, a slot for the first colleague (with the restricted part) and a recovery sheet, all in memory; wipes
     * {@code password}.
     */
    public VaultPreparation prepare(UUID storeId, String school, SlotOwner first, char[] password) {
        try {
            if (!(files.read() instanceof KeyFileRead.Missing)) {
                return new VaultPreparation.AlreadyThere();
            }
            var findings = rules.check(password, List.of(school, first.name()));
            return findings.isEmpty()
                    ? new VaultPreparation.Prepared(prepared(storeId, school, first, password))
                    : new VaultPreparation.PasswordRefused(findings);
        } finally {
            Wipe.chars(password);
        }
    }

    /** Who may open the store, for those who have it open. */
    public KeyRing keyRing() {
        return ring;
    }

    private NewVault prepared(UUID storeId, String school, SlotOwner first, char[] password) {
        OpenKeys keys = OpenKeys.random(crypto.random());
        RecoveryKey recovery = RecoveryKey.random(crypto.random());
        KeyFile file = new KeyFile(
                storeId,
                school,
                List.of(
                        crypto.wrap(storeId, first, false, password, keys),
                        KeyRing.recoverySlot(crypto, storeId, recovery, keys)));
        return new NewVault(keys, storeId, new NewRecovery(recovery, crypto.random(), () -> editor.create(keys, file)));
    }

    private UnlockOutcome accepted(UnlockOutcome.Unlocked unlocked) {
        List<SlotOwner> colleagues = files.read() instanceof KeyFileRead.Readable readable
                ? readable.file().colleagues()
                : List.of();
        return new UnlockOutcome.RecoveryAccepted(new RecoverySession(unlocked.keys(), ring, colleagues));
    }
}
