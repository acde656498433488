package nl.driehoek.vault;

import java.util.Arrays;

/** Overwrites secrets that are no longer needed. */
public final class Wipe {

    private Wipe() {}

    /** Fills {@code secret} with zeros. */
    public static void chars(char[] secret) {
        Arrays.fill(secret, '\0');
    }

    /** Fills {@code secret} with zeros. */
    public static void bytes(byte[] secret) {
        Arrays.fill(secret, (byte) 0);
    }
}
