package nl.driehoek.domain;

import java.text.Normalizer;
import java.util.Objects;

/** The checks that records of the domain make on what they are given. Messages never contain the value itself. */
public final class Require {

    /** The longest text of one field, in characters. */
    public static final int LONG_TEXT = 20_000;

    private Require() {}

    /** {@code value} trimmed and in Unicode form NFC; not null, at most {@link #LONG_TEXT} characters, may be empty. */
    public static String text(String value, String field) {
        String text = Normalizer.normalize(Objects.requireNonNull(value, field), Normalizer.Form.NFC)
                .strip();
        that(text.length() <= LONG_TEXT, field + " is too long");
        return text;
    }

    /** As {@link #text}, and not empty. */
    public static String filled(String value, String field) {
        String text = text(value, field);
        that(!text.isEmpty(), field + " is empty");
        return text;
    }

    /** As {@link #text}, and without line breaks and double spaces, as in a name. */
    public static String line(String value, String field) {
        return text(value, field).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    /** Throws when {@code rule} does not hold; {@code message} names field and rule, never a value. */
    public static void that(boolean rule, String message) {
        if (!rule) {
            throw new IllegalArgumentException(message);
        }
    }
}
