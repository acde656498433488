package nl.driehoek.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.UnreadableFile;

/** Checks the letters of XML in UTF-8 before it is parsed: the JDK's parser does not say where it stumbles. */
final class XmlLetters {

    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int HEAD = 200;
    private static final int PIECE = 8192;

    private XmlLetters() {}

    /** Refuses {@code bytes}, with line and column, when they say to be UTF-8 and are not. */
    static void check(byte[] bytes) throws UnreadableFile {
        if (!utf8(bytes)) {
            return;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            throw at(bytes, in.position());
        }
    }

    private static boolean utf8(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        boolean wide = head.indexOf('\0') >= 0 || head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
        return !wide && (name.equals("UTF-8") || name.equals("UTF8"));
    }

    private static UnreadableFile at(byte[] bytes, int place) {
        int line = 1;
        int column = 1;
        for (int index = 0; index < place; index++) {
            column = bytes[index] == '\n' ? 1 : column + 1;
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return new UnreadableFile(RefusalReason.ENCODING, line, column);
    }
}
