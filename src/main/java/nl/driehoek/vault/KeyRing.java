package nl.driehoek.vault;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who may open the store. Every change needs the open keys; passwords handed in are wiped before the method returns.
 * Deriving a key takes about a second: call this off the screen's thread.
 */
public final class KeyRing {

    private final KeyFileEditor editor;
    private final SlotCrypto crypto;
    private final Throttle throttle;
    private final PasswordRules rules;

    KeyRing(KeyFileEditor editor, SlotCrypto crypto, Throttle throttle, PasswordRules rules) {
        this.editor = editor;
        this.crypto = crypto;
        this.throttle = throttle;
        this.rules = rules;
    }

    /**
     * Adds a colleague with a temporary password, which must be replaced at the first unlock.
     *
     * @param restricted whether the colleague gets the key of the restricted part; {@code keys} must then hold it
     */
    public KeyChange addColleague(OpenKeys keys, SlotOwner colleague, char[] firstPassword, boolean restricted) {
        return wiping(
                firstPassword,
                () -> editor.edit(keys, file -> {
                    if (file.slotOf(colleague.userId()).isPresent()) {
                        return new KeyChange.AlreadyThere();
                    }
                    return file.slots().size() == KeyFile.MAX_SLOTS
                            ? new KeyChange.Full()
                            : withSlot(file, new Entry(colleague, true, restricted), firstPassword, keys);
                }));
    }

    /**
     * Gives a colleague a temporary password ("Wachtwoord vergeten?"), which must be replaced at the next unlock; also the
     * way to give the key of the restricted part to somebody.
     *
     * @param restricted whether the colleague has the key of the restricted part afterwards; {@code keys} must then hold it
     */
    public KeyChange resetPassword(OpenKeys keys, UUID userId, char[] temporaryPassword, boolean restricted) {
        return reset(keys, userId, KeySlot::owner, temporaryPassword, restricted);
    }

    /** The same, and from now on the unlock screen shows the name and function of {@code next}. */
    public KeyChange resetPassword(OpenKeys keys, SlotOwner next, char[] temporaryPassword, boolean restricted) {
        return reset(keys, next.userId(), _ -> next, temporaryPassword, restricted);
    }

    private KeyChange reset(
            OpenKeys keys, UUID userId, Function<KeySlot, SlotOwner> owner, char[] password, boolean restricted) {
        return wiping(
                password,
                () -> editColleague(keys, userId, (file, slot) -> {
                    Entry entry = new Entry(owner.apply(slot), true, restricted);
                    return withSlot(file, entry, password, keys);
                }));
    }

    /** Replaces one's own password: new salt, nonce and wrapping in one slot, nothing else changes. */
    public KeyChange changeOwnPassword(OpenKeys keys, UUID userId, char[] present, char[] next) {
        return wiping(present, () -> wiping(next, () -> replaced(keys, userId, present, next)));
    }

    /** Changes one's own name and function on the unlock screen; the slot is bound to them, so this takes the password. */
    public KeyChange changeOwnLabel(OpenKeys keys, SlotOwner next, char[] present) {
        return wiping(
                present,
                () -> editColleague(
                        keys,
                        next.userId(),
                        (file, slot) -> present(file, slot, present, own -> {
                            boolean temporary = slot.header().temporaryPassword();
                            return new KeyChange.Changed(
                                    file.with(crypto.wrap(file.storeId(), next, temporary, present, own)));
                        })));
    }

    /** Removes a colleague; the last one stays. Who left may still know the store key: see the decision on key files. */
    public KeyChange removeColleague(OpenKeys keys, UUID userId) {
        return editColleague(
                keys,
                userId,
                (file, slot) -> file.colleagues().size() == 1
                        ? new KeyChange.LastColleague()
                        : new KeyChange.Changed(file.without(slot)));
    }

    /** Takes the key of the restricted part out of a colleague's slot. */
    public KeyChange withdrawRestricted(OpenKeys keys, UUID userId) {
        return editColleague(
                keys, userId, (file, slot) -> new KeyChange.Changed(file.with(slot.withoutRestrictedKey())));
    }

    /** Changes the school's name on the unlock screen. */
    public KeyChange renameSchool(OpenKeys keys, String school) {
        return editor.edit(keys, file -> new KeyChange.Changed(file.named(school)));
    }

    /**
     * Prepares a new recovery sheet. The old one keeps working until the new one has been asked back and
     * {@link NewRecovery#write} has been called.
     *
     * @throws IllegalArgumentException when {@code keys} lack the key of the restricted part: the sheet must hold it
     */
    public NewRecovery prepareRecovery(OpenKeys keys, UUID storeId) {
        RecoveryKey recovery = RecoveryKey.random(crypto.random());
        KeySlot slot = recoverySlot(crypto, storeId, recovery, keys);
        return new NewRecovery(
                recovery, crypto.random(), () -> editor.edit(keys, file -> new KeyChange.Changed(renewed(file, slot))));
    }

    static KeySlot recoverySlot(SlotCrypto crypto, UUID storeId, RecoveryKey recovery, OpenKeys keys) {
        if (keys.restricted().isEmpty()) {
            throw new IllegalArgumentException("the recovery sheet must open the restricted part too");
        }
        char[] secret = recovery.characters();
        try {
            return crypto.wrap(storeId, SlotOwner.recovery(UUID.randomUUID()), false, secret, keys);
        } finally {
            Wipe.chars(secret);
        }
    }

    /** A new password for a colleague whose recovery key was right: keeps what the old slot could open. */
    KeyChange setPassword(OpenKeys keys, UUID userId, char[] next) {
        return editColleague(keys, userId, (file, slot) -> {
            Entry entry = new Entry(slot.owner(), false, slot.restrictedKey().isPresent());
            return withSlot(file, entry, next, keys);
        });
    }

    private KeyChange replaced(OpenKeys keys, UUID userId, char[] present, char[] next) {
        if (PasswordText.same(present, next)) {
            return new KeyChange.PasswordRefused(Set.of(PasswordFinding.UNCHANGED));
        }
        return editColleague(
                keys,
                userId,
                (file, slot) -> present(file, slot, present, own -> {
                    boolean restricted = own.restricted().isPresent();
                    return withSlot(file, new Entry(slot.owner(), false, restricted), next, own);
                }));
    }

    private record Entry(SlotOwner owner, boolean temporary, boolean restricted) {}

    private static KeyFile renewed(KeyFile file, KeySlot slot) {
        return file.recoverySlot().map(file::without).orElse(file).with(slot);
    }

    private KeyChange editColleague(OpenKeys keys, UUID userId, BiFunction<KeyFile, KeySlot, KeyChange> step) {
        return editor.edit(
                keys,
                file -> file.slotOf(userId)
                        .map(slot -> step.apply(file, slot))
                        .orElseGet(KeyChange.UnknownColleague::new));
    }

    private KeyChange withSlot(KeyFile file, Entry entry, char[] password, OpenKeys keys) {
        var findings =
                rules.check(password, List.of(file.school(), entry.owner().name()));
        if (!findings.isEmpty()) {
            return new KeyChange.PasswordRefused(findings);
        }
        if (entry.restricted() && keys.restricted().isEmpty()) {
            return new KeyChange.RestrictedKeyNeeded();
        }
        OpenKeys wrapped = entry.restricted() ? keys : new OpenKeys(keys.store(), Optional.empty());
        return new KeyChange.Changed(
                file.with(crypto.wrap(file.storeId(), entry.owner(), entry.temporary(), password, wrapped)));
    }

    /** Goes on with the keys of {@code slot} when {@code password} opens it; slowed down like unlocking. */
    private KeyChange present(KeyFile file, KeySlot slot, char[] password, Function<OpenKeys, KeyChange> then) {
        var until = throttle.blockedUntil();
        if (until.isPresent()) {
            return new KeyChange.Throttled(until.get());
        }
        if (crypto.refusal(slot).isPresent()) {
            return new KeyChange.KeyFileUnusable(KeyFileProblem.PARAMETERS_REFUSED);
        }
        throttle.attempt();
        var own = crypto.unwrap(file.storeId(), slot, password);
        if (own.isEmpty()) {
            return new KeyChange.WrongPassword(throttle.blockedUntil());
        }
        throttle.clear();
        try {
            return then.apply(own.get());
        } finally {
            own.get().destroy();
        }
    }

    private static KeyChange wiping(char[] password, Supplier<KeyChange> work) {
        try {
            return work.get();
        } finally {
            Wipe.chars(password);
        }
    }
}
