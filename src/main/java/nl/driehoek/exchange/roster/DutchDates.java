package nl.driehoek.exchange.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Dutch exports write them. */
public final class DutchDates {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ][\\d:.]*)?(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: [\\d:]+)?");
    private static final Pattern PACKED = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]0+)?");
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
    /** A serial number before this one is more likely another number: it would be a day before 1985. */
    private static final int FIRST_SERIAL = 31_048;

    private DutchDates() {}

    /** What a piece of text says about a day. */
    public sealed interface DateText {}

    /**
     * A day.
     *
     * @param day the day as written; a time zone beside it is left out and does not shift it
     * @param form how it was written
     */
    public record Day(LocalDate day, Form form) implements DateText {}

    /** Looks like a date, but there is no such day in the calendar. */
    public record NoSuchDay() implements DateText {}

    /** Not a date in a form we know. */
    public record NoDate() implements DateText {}

    /** How a date was written. */
    public enum Form {
        /** Year first, as the standards ask. */
        ISO,
        /** Day first. */
        DUTCH,
        /** A number of days, as spreadsheets keep it. */
        SERIAL
    }

    /** Reads {@code text}. */
    public static DateText read(String text) {
        String line = text.strip();
        Matcher iso = ISO.matcher(line);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), Form.ISO);
        }
        Matcher dutch = DUTCH.matcher(line);
        if (dutch.matches()) {
            return day(dutch.group(3), dutch.group(2), dutch.group(1), Form.DUTCH);
        }
        Matcher packed = PACKED.matcher(line);
        if (packed.matches()) {
            return day(packed.group(1), packed.group(2), packed.group(3), Form.ISO);
        }
        Matcher serial = SERIAL.matcher(line);
        if (serial.matches() && Integer.parseInt(serial.group(1)) >= FIRST_SERIAL) {
            return new Day(SERIAL_START.plusDays(Integer.parseInt(serial.group(1))), Form.SERIAL);
        }
        return new NoDate();
    }

    /** Whether {@code text} has the form of a written date. */
    public static boolean looksLikeDate(String text) {
        return ISO.matcher(text.strip()).matches()
                || DUTCH.matcher(text.strip()).matches();
    }

    private static DateText day(String year, String month, String day, Form form) {
        try {
            return new Day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), form);
        } catch (DateTimeException noSuchDay) {
            return new NoSuchDay();
        }
    }
}
