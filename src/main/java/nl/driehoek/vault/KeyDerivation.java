package nl.driehoek.vault;

import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Makes a key from a password with Argon2id (RFC 9106, version 1.3), slowly on purpose. */
public final class KeyDerivation {

    /** Length of a salt in bytes. */
    static final int SALT_BYTES = 16;

    private final KdfPolicy policy;

    /** Derives within {@code policy} only. */
    public KeyDerivation(KdfPolicy policy) {
        this.policy = policy;
    }

    /** The policy this derivation keeps. */
    public KdfPolicy policy() {
        return policy;
    }

    /** Why {@code parameters} are refused, or empty when {@link #derive} may be called. */
    public Optional<KdfRefusal> refusal(KdfParameters parameters) {
        return policy.refusal(parameters);
    }

    /**
     * A key of 32 bytes from {@code password}, which is left as it is; the caller wipes both.
     *
     * @throws IllegalArgumentException when the policy refuses the parameters; nothing has been derived then
     */
    public byte[] derive(char[] password, byte[] salt, KdfParameters parameters) {
        if (refusal(parameters).isPresent()) {
            throw new IllegalArgumentException("parameters refused: " + parameters);
        }
        byte[] utf8 = PasswordText.utf8(password);
        try {
            return argon2id(utf8, salt, parameters);
        } finally {
            Wipe.bytes(utf8);
        }
    }

    private static byte[] argon2id(byte[] secret, byte[] salt, KdfParameters parameters) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(parameters.memoryKib())
                .withIterations(parameters.passes())
                .withParallelism(parameters.lanes())
                .withSalt(salt)
                .build());
        byte[] key = new byte[SecretKeyBytes.LENGTH];
        generator.generateBytes(secret, key);
        return key;
    }
}
