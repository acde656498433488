package nl.driehoek.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.UnreadableFile;

/**
 * The letters of a table.
 *
 * @param text all of it, without a byte order mark
 * @param letters how they were written
 * @param certain whether a mark, the form itself or a person says so
 */
record CsvLetters(String text, Letters letters, boolean certain) {

    static CsvLetters read(byte[] bytes, Optional<Letters> chosen) throws UnreadableFile {
        if (chosen.isPresent()) {
            return strict(bytes, chosen.get(), true).orElseThrow(() -> new UnreadableFile(RefusalReason.ENCODING));
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, Letters.UTF_16, true).orElseThrow(() -> new UnreadableFile(RefusalReason.ENCODING));
        }
        Optional<CsvLetters> utf8 = strict(bytes, Letters.UTF_8, true);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        return strict(bytes, Letters.WINDOWS_1252, false).orElseThrow(() -> new UnreadableFile(RefusalReason.ENCODING));
    }

    private static Optional<CsvLetters> strict(byte[] bytes, Letters letters, boolean certain) {
        try {
            String text = letters.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new CsvLetters(text.startsWith("\uFEFF") ? text.substring(1) : text, letters, certain));
        } catch (CharacterCodingException otherLetters) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "CsvLetters";
    }
}
