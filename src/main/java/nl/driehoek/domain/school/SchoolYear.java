package nl.driehoek.domain.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.domain.Require;

/**
 * A Dutch school year, which runs from 1 August.
 *
 * @param first the calendar year in which it begins, 1990 to 2200
 */
public record SchoolYear(int first) implements Comparable<SchoolYear> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4})");

    /** Checks the range. */
    public SchoolYear {
        Require.that(first >= 1990 && first <= 2200, "school year out of range");
    }

    /** The school year in which {@code day} falls. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Reads "2026-2027"; empty when the form or the order of the years is different. */
    public static Optional<SchoolYear> parse(String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        boolean known = first >= 1990 && first <= 2200 && Integer.parseInt(match.group(2)) == first + 1;
        return known ? Optional.of(new SchoolYear(first)) : Optional.empty();
    }

    /** The first day. */
    public LocalDate start() {
        return LocalDate.of(first, Month.AUGUST, 1);
    }

    /** The last day. */
    public LocalDate end() {
        return LocalDate.of(first + 1, Month.JULY, 31);
    }

    /** As schools write it: "2026-2027". */
    public String label() {
        return first + "-" + (first + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(first, other.first);
    }
}
