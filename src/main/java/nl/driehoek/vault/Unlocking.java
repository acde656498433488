package nl.driehoek.vault;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** From a secret to open keys, or to the reason why not. */
final class Unlocking {

    private final KeyFileStore files;
    private final SlotCrypto crypto;
    private final Throttle throttle;

    Unlocking(KeyFileStore files, SlotCrypto crypto, Throttle throttle) {
        this.files = files;
        this.crypto = crypto;
        this.throttle = throttle;
    }

    /** Tries {@code password} for {@code userId}, known or not. The password is left as it is. */
    UnlockOutcome unlock(UUID userId, char[] password) {
        return withSlot(file -> file.slotOf(userId), password);
    }

    /** Tries the characters of a recovery key. They are left as they are. */
    UnlockOutcome unlockWithRecovery(char[] secret) {
        return withSlot(KeyFile::recoverySlot, secret);
    }

    private synchronized UnlockOutcome withSlot(Function<KeyFile, Optional<KeySlot>> choice, char[] secret) {
        var until = throttle.blockedUntil();
        if (until.isPresent()) {
            return new UnlockOutcome.Throttled(until.get());
        }
        return switch (files.read()) {
            case KeyFileRead.Missing _ -> new UnlockOutcome.KeyFileMissing();
            case KeyFileRead.Damaged _ -> new UnlockOutcome.KeyFileDamaged();
            case KeyFileRead.TooNew tooNew -> new UnlockOutcome.KeyFileTooNew(tooNew.format());
            case KeyFileRead.Readable readable -> tryOne(readable, choice.apply(readable.file()), secret);
        };
    }

    private UnlockOutcome tryOne(KeyFileRead.Readable readable, Optional<KeySlot> chosen, char[] secret) {
        KeyFile file = readable.file();
        KeySlot slot = chosen.orElseGet(() -> crypto.decoy(file.slots().getFirst()));
        var refusal = crypto.refusal(slot);
        if (refusal.isPresent()) {
            return new UnlockOutcome.ParametersRefused(refusal.get());
        }
        throttle.attempt();
        var keys = crypto.unwrap(file.storeId(), slot, secret);
        if (keys.isEmpty()) {
            return new UnlockOutcome.WrongPassword(throttle.blockedUntil());
        }
        throttle.clear();
        return proven(readable, slot, keys.get());
    }

    private UnlockOutcome proven(KeyFileRead.Readable readable, KeySlot slot, OpenKeys keys) {
        boolean whole = keys.restricted().isPresent() == slot.restrictedKey().isPresent();
        if (!whole || !KeyFileFormat.proven(readable.file(), readable.mac(), keys.store())) {
            keys.destroy();
            return new UnlockOutcome.KeyFileTampered();
        }
        files.makeCopiesEqual(readable.file(), keys.store());
        SlotHeader header = slot.header();
        return new UnlockOutcome.Unlocked(
                keys, header.owner(), header.id(), header.temporaryPassword(), readable.copy());
    }
}
