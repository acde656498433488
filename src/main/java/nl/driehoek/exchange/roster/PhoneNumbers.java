package nl.driehoek.exchange.roster;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Phone numbers as people write them. */
public final class PhoneNumbers {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/]\\s*|\\s+(?:of|en)\\s+");
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9]\\d{8}");

    private PhoneNumbers() {}

    /** The numbers in one field, as written; a leading zero that a spreadsheet lost is put back. */
    public static List<String> read(String field) {
        return Arrays.stream(BETWEEN.split(CleanText.line(field)))
                .filter(number -> digits(number).length() >= 3)
                .map(number -> LOST_ZERO.matcher(number).matches() ? "0" + number : number)
                .toList();
    }

    /** One form for all spellings of a Dutch number: "+31 6 4444…", "0031 6-4444…" and "06 4444…" are equal. */
    public static String same(String number) {
        String digits = digits(number);
        if (number.strip().startsWith("+31") || number.strip().startsWith("0031")) {
            String rest = digits.substring(number.strip().startsWith("+") ? 2 : 4);
            return rest.startsWith("0") ? rest : "0" + rest;
        }
        return number.strip().startsWith("+") ? "00" + digits : digits;
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
