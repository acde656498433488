package nl.driehoek.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Bytes with an HMAC-SHA-256 in front, so that a change by somebody without the key is noticed. */
final class Hmac {

    private static final int LENGTH = 32;

    private final Supplier<byte[]> key;

    /** Seals with what {@code key} gives; the bytes it gives are wiped after use. */
    Hmac(Supplier<byte[]> key) {
        this.key = key;
    }

    /** {@code message} with its proof in front. */
    byte[] seal(byte[] message) {
        byte[] sealed = new byte[LENGTH + message.length];
        System.arraycopy(mac(message), 0, sealed, 0, LENGTH);
        System.arraycopy(message, 0, sealed, LENGTH, message.length);
        return sealed;
    }

    /** The message in {@code sealed}, or empty when the proof does not fit. */
    Optional<byte[]> unseal(byte[] sealed) {
        if (sealed.length < LENGTH) {
            return Optional.empty();
        }
        byte[] message = Arrays.copyOfRange(sealed, LENGTH, sealed.length);
        boolean ours = MessageDigest.isEqual(mac(message), Arrays.copyOf(sealed, LENGTH));
        return ours ? Optional.of(message) : Optional.empty();
    }

    private byte[] mac(byte[] message) {
        byte[] secret = key.get();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
