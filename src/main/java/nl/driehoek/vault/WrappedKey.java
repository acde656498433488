package nl.driehoek.vault;

/**
 * A 32-byte key, sealed with AES-256-GCM.
 *
 * @param nonce 12 bytes, used once
 * @param sealed the sealed key and its tag, 48 bytes
 */
public record WrappedKey(Octets nonce, Octets sealed) {

    static final int SEALED_BYTES = SecretKeyBytes.LENGTH + AesGcm.TAG_BYTES;

    public WrappedKey {
        if (nonce.length() != AesGcm.NONCE_BYTES || sealed.length() != SEALED_BYTES) {
            throw new IllegalArgumentException("a wrapped key has a nonce of 12 and a sealed key of 48 bytes");
        }
    }

    void write(OctetWriter out) {
        out.raw(nonce).raw(sealed);
    }

    static WrappedKey read(OctetReader in) {
        return new WrappedKey(in.raw(AesGcm.NONCE_BYTES), in.raw(SEALED_BYTES));
    }
}
