package nl.driehoek.vault;

import java.security.SecureRandom;
import java.util.function.Function;

/** Thirty-two random bytes that can be forgotten; after that every use throws. */
final class SecretKeyBytes {

    static final int LENGTH = 32;

    private final byte[] bytes;
    private boolean destroyed;

    /** Keeps a copy of {@code bytes}, which must be 32 long. */
    SecretKeyBytes(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
        }
        this.bytes = bytes.clone();
    }

    static SecretKeyBytes random(SecureRandom random) {
        byte[] fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        SecretKeyBytes key = new SecretKeyBytes(fresh);
        Wipe.bytes(fresh);
        return key;
    }

    /** The answer of {@code work}, which must not keep the bytes it is given. */
    synchronized <T> T use(Function<byte[], T> work) {
        if (destroyed) {
            throw new IllegalStateException("this key has been destroyed");
        }
        return work.apply(bytes);
    }

    synchronized void destroy() {
        Wipe.bytes(bytes);
        destroyed = true;
    }

    synchronized boolean isDestroyed() {
        return destroyed;
    }
}
