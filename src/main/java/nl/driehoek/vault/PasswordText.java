package nl.driehoek.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;

/** One form for a typed password, whatever keyboard it was typed on: Unicode NFC, then UTF-8. */
public final class PasswordText {

    private PasswordText() {}

    /** Whether two typed passwords are the same; takes as long for different ones as for equal ones. */
    public static boolean same(char[] one, char[] other) {
        byte[] first = utf8(one);
        byte[] second = utf8(other);
        boolean same = MessageDigest.isEqual(first, second);
        Wipe.bytes(first);
        Wipe.bytes(second);
        return same;
    }

    /** {@code password} in NFC as UTF-8, fresh; the caller wipes it. */
    static byte[] utf8(char[] password) {
        char[] composed = composed(password);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed));
        byte[] utf8 = Arrays.copyOfRange(encoded.array(), 0, encoded.limit());
        Wipe.bytes(encoded.array());
        Wipe.chars(composed);
        return utf8;
    }

    /**
     * {@code password} in NFC, always a fresh array. Most input is in NFC already and is only copied; Java's normalizer
     * gives a String for the rest, which cannot be wiped.
     */
    static char[] composed(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? password.clone()
                : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }
}
