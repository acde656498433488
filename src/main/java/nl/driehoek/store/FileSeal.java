package nl.driehoek.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a whole file; about a second per gigabyte. Never of a store that is open: see docs/decisions/0006. */
final class FileSeal {

    private static final int BLOCK = 1 << 16;

    private FileSeal() {}

    /** SHA-256 of {@code file} as 64 hex digits. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** SHA-256 of what is left in {@code in} as 64 hex digits. */
    static String of(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            digest.update(block, 0, n);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
