package nl.driehoek.vault;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Wraps the keys of a store into slots and takes them out again. */
final class SlotCrypto {

    private static final String STORE = "store";
    private static final String RESTRICTED = "restricted";

    private final KeyDerivation derivation;
    private final SecureRandom random;

    SlotCrypto(KeyDerivation derivation, SecureRandom random) {
        this.derivation = derivation;
        this.random = random;
    }

    Optional<KdfRefusal> refusal(KeySlot slot) {
        return derivation.refusal(slot.header().kdf());
    }

    SecureRandom random() {
        return random;
    }

    /**
     * A new slot for {@code owner} with a fresh id, salt and nonces, holding all of {@code keys}. The secret is left as
     * it is.
     */
    KeySlot wrap(UUID storeId, SlotOwner owner, boolean temporary, char[] secret, OpenKeys keys) {
        SlotHeader header = new SlotHeader(
                UUID.randomUUID(), owner, temporary, derivation.policy().forNewSlots(), salt());
        byte[] wrapping = derivation.derive(secret, header.salt().toBytes(), header.kdf());
        try {
            return new KeySlot(
                    header,
                    wrapOne(wrapping, keys.store().toBytes(), bound(storeId, header, STORE)),
                    keys.restricted().map(key -> wrapOne(wrapping, key.toBytes(), bound(storeId, header, RESTRICTED))));
        } finally {
            Wipe.bytes(wrapping);
        }
    }

    /** The keys in {@code slot}, or empty when the secret is another one. The secret is left as it is. */
    Optional<OpenKeys> unwrap(UUID storeId, KeySlot slot, char[] secret) {
        SlotHeader header = slot.header();
        byte[] wrapping = derivation.derive(secret, header.salt().toBytes(), header.kdf());
        try {
            return unwrapOne(wrapping, slot.storeKey(), bound(storeId, header, STORE))
                    .map(store -> new OpenKeys(storeKey(store), restrictedKey(storeId, slot, wrapping)));
        } finally {
            Wipe.bytes(wrapping);
        }
    }

    /** A slot nobody can open, as costly as {@code like}: so that an unknown user takes as long as a known one. */
    KeySlot decoy(KeySlot like) {
        SlotHeader header = new SlotHeader(
                UUID.randomUUID(),
                SlotOwner.recovery(UUID.randomUUID()),
                false,
                like.header().kdf(),
                salt());
        return new KeySlot(header, like.storeKey(), Optional.empty());
    }

    private Optional<RestrictedKey> restrictedKey(UUID storeId, KeySlot slot, byte[] wrapping) {
        return slot.restrictedKey()
                .flatMap(key -> unwrapOne(wrapping, key, bound(storeId, slot.header(), RESTRICTED)))
                .map(bytes -> {
                    RestrictedKey key = RestrictedKey.of(bytes, random);
                    Wipe.bytes(bytes);
                    return key;
                });
    }

    private static StoreKey storeKey(byte[] bytes) {
        StoreKey key = StoreKey.of(bytes);
        Wipe.bytes(bytes);
        return key;
    }

    private WrappedKey wrapOne(byte[] wrapping, byte[] key, byte[] bound) {
        byte[] nonce = AesGcm.freshNonce(random);
        byte[] sealed = AesGcm.seal(wrapping, nonce, key, bound);
        Wipe.bytes(key);
        return new WrappedKey(Octets.of(nonce), Octets.of(sealed));
    }

    private static Optional<byte[]> unwrapOne(byte[] wrapping, WrappedKey key, byte[] bound) {
        return AesGcm.open(wrapping, key.nonce().toBytes(), key.sealed().toBytes(), bound);
    }

    private static byte[] bound(UUID storeId, SlotHeader header, String which) {
        OctetWriter out = new OctetWriter()
                .text("driehoek/slot")
                .number16(KeyFileFormat.CURRENT)
                .uuid(storeId);
        header.write(out);
        return out.text(which).toBytes();
    }

    private Octets salt() {
        byte[] salt = new byte[KeyDerivation.SALT_BYTES];
        random.nextBytes(salt);
        return Octets.of(salt);
    }
}
