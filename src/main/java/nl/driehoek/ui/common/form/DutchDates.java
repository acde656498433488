package nl.driehoek.ui.common.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.text.Texts;

/** Dates as they are typed and written in Dutch: 1-9-2026, 1/9/26, 1 sept 2026, and 1-9 for this year. */
public final class DutchDates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Texts.DUTCH);
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}{3,9})\\.?(?:[-/. ]+(\\d{4}|\\d{2}))?");
    private static final int YEARS_AHEAD = 20;

    private DutchDates() {}

    /** "1-9-2026". */
    public static String written(LocalDate date) {
        return SHORT.format(date);
    }

    /** "dinsdag 1 september 2026". */
    public static String inFull(LocalDate date) {
        return LONG.format(date);
    }

    /** Reads {@code typed}; {@code today} decides the year when it is missing or has two digits. */
    public static Reading<LocalDate> read(String typed, LocalDate today) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return new Reading.Empty<>();
        }
        Matcher match = TYPED.matcher(text);
        if (!match.matches()) {
            return unread("ui.date.how");
        }
        OptionalInt month = month(match.group(2));
        if (month.isEmpty()) {
            return unread("ui.date.how");
        }
        return dayOf(Integer.parseInt(match.group(1)), month.getAsInt(), year(match.group(3), today));
    }

    private static Reading<LocalDate> dayOf(int day, int month, int year) {
        try {
            return new Reading.Read<>(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            if (month < 1 || month > 12 || day < 1 || day > 31) {
                return unread("ui.date.how");
            }
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Texts.DUTCH);
            String last = Integer.toString(YearMonth.of(year, month).lengthOfMonth());
            return new Reading.Unread<>(new Verdict.Problem("ui.date.notthere", List.of(day, name, last)));
        }
    }

    private static int year(String typed, LocalDate today) {
        if (typed == null) {
            return today.getYear();
        }
        int year = Integer.parseInt(typed);
        if (typed.length() == 4) {
            return year;
        }
        int thisCentury = today.getYear() / 100 * 100 + year;
        return thisCentury > today.getYear() + YEARS_AHEAD ? thisCentury - 100 : thisCentury;
    }

    private static OptionalInt month(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(typed));
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Texts.DUTCH);
            String brief = month == Month.MARCH ? "mrt" : full.substring(0, 3);
            if (full.startsWith(lower) || lower.equals(brief)) {
                return OptionalInt.of(month.getValue());
            }
        }
        return OptionalInt.empty();
    }

    private static <T> Reading<T> unread(String key) {
        return new Reading.Unread<>(new Verdict.Problem(key, List.of()));
    }
}
