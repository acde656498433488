package nl.driehoek.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the QR code of one page says: which sheet, which version, whose copy, which page of how many, and the first 8
 * hexadecimal digits of the hash of the content. It holds no personal data.
 *
 * <p>The text is 27 capitals and digits of fixed width, so that the code always has 25 × 25 modules at level Q; longer
 * or mixed text jumps to 29 × 29, and smaller modules are read worse from a poor scan.
 *
 * @param code the code of the sheet
 * @param version 1 to 99
 * @param copy 1 to 99
 * @param page 1 to {@code pages}
 * @param pages 1 to 99
 * @param hash 8 capital hexadecimal digits
 */
public record SheetMark(SheetCode code, int version, int copy, int page, int pages, String hash) {

    private static final Pattern FORM =
            Pattern.compile("DH1([" + SheetCode.ALPHABET + "]{8})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)([0-9A-F]{8})");

    /** Checks ranges and form. */
    public SheetMark {
        requireTwoDigits(version);
        requireTwoDigits(copy);
        requireTwoDigits(page);
        requireTwoDigits(pages);
        if (page > pages || !hash.matches("[0-9A-F]{8}")) {
            throw new IllegalArgumentException("a page within the pages and 8 hexadecimal capitals");
        }
    }

    private static void requireTwoDigits(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("1 to 99, not " + number);
        }
    }

    /** The text of the QR code. */
    public String text() {
        return "DH1" + code.value() + String.format(Locale.ROOT, "%02d%02d%02d%02d", version, copy, page, pages) + hash;
    }

    /** Reads the text of a QR code back; empty when it is not one of ours. */
    public static Optional<SheetMark> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int[] numbers = new int[4];
        for (int i = 0; i < 4; i++) {
            numbers[i] = Integer.parseInt(form.group(i + 2));
        }
        boolean possible = numbers[0] > 0 && numbers[1] > 0 && numbers[2] > 0 && numbers[2] <= numbers[3];
        return possible
                ? Optional.of(new SheetMark(
                        new SheetCode(form.group(1)), numbers[0], numbers[1], numbers[2], numbers[3], form.group(6)))
                : Optional.empty();
    }
}
