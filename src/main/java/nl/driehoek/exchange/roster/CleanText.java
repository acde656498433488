package nl.driehoek.exchange.roster;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text from outside, made harmless for one line on a screen: it stays text and is never interpreted. */
public final class CleanText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v\\p{Cntrl}]+");

    private CleanText() {}

    /** One line in Unicode form NFC, with single spaces and without control characters and marks of direction. */
    public static String line(String raw) {
        String visible = plain(raw) ? raw : INVISIBLE.matcher(raw).replaceAll("");
        String line = SPACES.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /** Whether {@code raw} holds characters that nobody sees but that change what is seen. */
    public static boolean hidden(String raw) {
        return !plain(raw) && INVISIBLE.matcher(raw).find();
    }

    private static boolean plain(String raw) {
        return raw.chars().allMatch(character -> character < 0x200B);
    }
}
