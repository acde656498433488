package nl.driehoek.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.security.auth.Destroyable;

/**
 * The second random key, for the restricted part. Only colleagues entitled to it have it in their slot. Content is
 * sealed row by row with AES-256-GCM.
 */
public final class RestrictedKey implements Destroyable {

    private final SecretKeyBytes key;
    private final SecureRandom random;

    private RestrictedKey(SecretKeyBytes key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    /** A new random key. */
    static RestrictedKey random(SecureRandom random) {
        return new RestrictedKey(SecretKeyBytes.random(random), random);
    }

    /** The key with these 32 bytes, which are copied. */
    static RestrictedKey of(byte[] bytes, SecureRandom random) {
        return new RestrictedKey(new SecretKeyBytes(bytes), random);
    }

    /** {@code content} sealed for the row at {@code address}: a fresh nonce of 12 bytes, then the sealed bytes. */
    public byte[] seal(byte[] content, RowAddress address) {
        byte[] nonce = AesGcm.freshNonce(random);
        byte[] sealed = key.use(bytes -> AesGcm.seal(bytes, nonce, content, address.bytes()));
        return new OctetWriter().raw(nonce).raw(sealed).toBytes();
    }

    /** The content sealed for the row at {@code address}, or empty when it was changed, moved or cut off. */
    public Optional<byte[]> open(byte[] sealed, RowAddress address) {
        if (sealed.length < AesGcm.NONCE_BYTES + AesGcm.TAG_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, AesGcm.NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, AesGcm.NONCE_BYTES, sealed.length);
        return key.use(bytes -> AesGcm.open(bytes, nonce, rest, address.bytes()));
    }

    byte[] toBytes() {
        return key.use(byte[]::clone);
    }

    @Override
    public void destroy() {
        key.destroy();
    }

    @Override
    public boolean isDestroyed() {
        return key.isDestroyed();
    }
}
