package nl.driehoek.document;

import java.util.regex.Pattern;

/**
 * The code of a printed sheet: 8 capitals and digits without 0 1 I L O U, which are easily confused.
 *
 * @param value such as {@code K7M39QT2}
 */
public record SheetCode(String value) {

    /** The characters a code is made of. */
    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{8}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is not 8 characters of {@link #ALPHABET}
     */
    public SheetCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a sheet code has 8 characters of the alphabet");
        }
    }

    /** The code as it is printed for typing by hand: {@code K7M3-9QT2}. */
    public String printed() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }
}
