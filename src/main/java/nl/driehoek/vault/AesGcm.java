package nl.driehoek.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in GCM mode with a tag of 128 bits and a random nonce of 96 bits (NIST SP 800-38D). */
final class AesGcm {

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private AesGcm() {}

    static byte[] freshNonce(SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }

    static byte[] seal(byte[] key, byte[] nonce, byte[] plain, byte[] bound) {
        try {
            return run(Cipher.ENCRYPT_MODE, key, nonce, plain, bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do AES-256-GCM", e);
        }
    }

    /** The plain bytes, or empty when key, nonce, sealed bytes and bound data do not belong together. */
    static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] sealed, byte[] bound) {
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, key, nonce, sealed, bound));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot do AES-256-GCM", e);
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input, byte[] bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(bound);
        return cipher.doFinal(input);
    }
}
