package nl.driehoek.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.security.auth.Destroyable;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The random key that opens the store: 32 bytes that never were a password. It lives from unlocking to locking; after
 * {@link #destroy()} every use throws {@link IllegalStateException}.
 */
public final class StoreKey implements Destroyable {

    /** The word after the space in H2's password; the strength lies in the key before it. */
    private static final String USER_WORD = "driehoek";

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final SecretKeyBytes key;

    private StoreKey(SecretKeyBytes key) {
        this.key = key;
    }

    /** A new random key. */
    static StoreKey random(SecureRandom random) {
        return new StoreKey(SecretKeyBytes.random(random));
    }

    /** The key with these 32 bytes, which are copied. */
    static StoreKey of(byte[] bytes) {
        return new StoreKey(new SecretKeyBytes(bytes));
    }

    /** The database password for H2 with {@code CIPHER=AES}: 64 hex digits, a space and a fixed word; fresh each time. */
    public char[] databasePassword() {
        char[] file = filePassword();
        char[] password = new char[file.length + 1 + USER_WORD.length()];
        System.arraycopy(file, 0, password, 0, file.length);
        password[file.length] = ' ';
        USER_WORD.getChars(0, USER_WORD.length(), password, file.length + 1);
        Wipe.chars(file);
        return password;
    }

    /** The 64 hex digits alone, as {@code MVStore.Builder.encryptionKey} wants them; fresh each time. */
    public char[] filePassword() {
        return key.use(StoreKey::hex);
    }

    /** A 32-byte key for {@code purpose} alone (HKDF, RFC 5869, SHA-256); fresh each time, the caller wipes it. */
    public byte[] derive(KeyPurpose purpose) {
        return key.use(bytes -> hkdf(bytes, purpose.label()));
    }

    /** The HMAC-SHA-256 (32 bytes) of {@code message} with the key for {@code purpose}. */
    public byte[] mac(KeyPurpose purpose, byte[] message) {
        byte[] derived = derive(purpose);
        HMac mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(derived));
        Wipe.bytes(derived);
        mac.update(message, 0, message.length);
        byte[] answer = new byte[mac.getMacSize()];
        mac.doFinal(answer, 0);
        return answer;
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

    private static byte[] hkdf(byte[] bytes, String label) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        byte[] info = ("driehoek/" + label).getBytes(StandardCharsets.UTF_8);
        generator.init(new HKDFParameters(bytes, null, info));
        byte[] derived = new byte[SecretKeyBytes.LENGTH];
        generator.generateBytes(derived, 0, derived.length);
        return derived;
    }

    private static char[] hex(byte[] bytes) {
        char[] hex = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            hex[2 * i] = HEX[(bytes[i] >> 4) & 0xf];
            hex[2 * i + 1] = HEX[bytes[i] & 0xf];
        }
        return hex;
    }
}
