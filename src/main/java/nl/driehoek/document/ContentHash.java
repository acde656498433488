package nl.driehoek.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The SHA-256 over what a sheet says. The bytes of a PDF differ with every print; the content does not.
 *
 * <p>The canonical text is one line per text: the id of the place, a tab, the length, a tab, the text as it is printed.
 *
 * @param hex 64 small hexadecimal digits
 */
public record ContentHash(String hex) {

    /** Checks the form. */
    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("64 hexadecimal digits");
        }
    }

    /** The hash over {@code texts}, which belong to a document of {@code kind}. */
    static ContentHash of(String kind, List<PrintedText> texts) {
        StringBuilder canonical = new StringBuilder(kind).append('\n');
        for (PrintedText printed : texts) {
            String text = Markup.clean(printed.text());
            if (!text.isEmpty()) {
                canonical.append(printed.place().id()).append('\t');
                canonical.append(text.length()).append('\t').append(text).append('\n');
            }
        }
        return new ContentHash(sha256(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The first 8 digits in capitals, as they stand in the QR code. */
    public String start() {
        return hex.substring(0, 8).toUpperCase(Locale.ROOT);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
