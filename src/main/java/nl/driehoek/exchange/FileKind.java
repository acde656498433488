package nl.driehoek.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.exchange.roster.RefusalReason;

/** Tells by the first bytes what a file is, whatever its name says. */
final class FileKind {

    private static final int HEAD = 8192;

    private FileKind() {}

    /** Why a file with {@code bytes} can be neither EDEXML nor a table; empty when it may be one of them. */
    static Optional<RefusalReason> refusal(byte[] bytes) {
        String head = head(bytes);
        if (head.isBlank() || head.strip().equals("\u00EF\u00BB\u00BF")) {
            return bytes.length > HEAD ? Optional.of(RefusalReason.UNKNOWN) : Optional.of(RefusalReason.EMPTY);
        }
        return magic(head, bytes).or(() -> html(head)).or(() -> binary(head));
    }

    /** Whether the first character that is not a space is the beginning of an element. */
    static boolean xml(byte[] bytes) {
        return head(bytes)
                .replaceAll("[\u0000\u00EF\u00BB\u00BF\u00FE\u00FF]", "")
                .strip()
                .startsWith("<");
    }

    private static Optional<RefusalReason> magic(String head, byte[] bytes) {
        if (head.startsWith("%PDF")) {
            return Optional.of(RefusalReason.PDF);
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(zip(new String(bytes, StandardCharsets.ISO_8859_1)));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            boolean word = new String(bytes, StandardCharsets.ISO_8859_1).contains("W\0o\0r\0d\0D\0o\0c");
            return Optional.of(word ? RefusalReason.WORD : RefusalReason.SPREADSHEET);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(RefusalReason.WORD);
        }
        if (head.startsWith("\u001F\u008B") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("Rar!")) {
            return Optional.of(RefusalReason.ZIP);
        }
        boolean picture =
                head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8");
        return picture ? Optional.of(RefusalReason.PICTURE) : Optional.empty();
    }

    private static RefusalReason zip(String all) {
        if (all.contains("xl/workbook") || all.contains("opendocument.spreadsheet")) {
            return RefusalReason.SPREADSHEET;
        }
        return all.contains("word/document") || all.contains("opendocument.text")
                ? RefusalReason.WORD
                : RefusalReason.ZIP;
    }

    private static Optional<RefusalReason> html(String head) {
        String start = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        boolean html = start.startsWith("<!doctype html") || start.startsWith("<html");
        return html ? Optional.of(RefusalReason.HTML) : Optional.empty();
    }

    private static Optional<RefusalReason> binary(String head) {
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF") || xmlInWideLetters(head);
        boolean json = head.strip().startsWith("{") || head.strip().startsWith("[");
        return json || (!wide && head.indexOf('\0') >= 0) ? Optional.of(RefusalReason.UNKNOWN) : Optional.empty();
    }

    private static boolean xmlInWideLetters(String head) {
        return head.startsWith("\0<\0?") || head.startsWith("<\0?\0");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
