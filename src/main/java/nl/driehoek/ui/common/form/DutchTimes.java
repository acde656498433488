package nl.driehoek.ui.common.form;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as they are typed and written in Dutch: 14.30, 14:30, 1430, 9 and "14.30 uur". */
public final class DutchTimes {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("H.mm");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[.:,h ]?(\\d{2}))?(?: *uur)?");

    private DutchTimes() {}

    /** "14.30". */
    public static String written(LocalTime time) {
        return WRITTEN.format(time);
    }

    /** Reads {@code typed}. */
    public static Reading<LocalTime> read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return new Reading.Empty<>();
        }
        Matcher match = TYPED.matcher(text);
        if (match.matches()) {
            int hour = Integer.parseInt(match.group(1));
            int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
            if (hour < 24 && minute < 60) {
                return new Reading.Read<>(LocalTime.of(hour, minute));
            }
        }
        return new Reading.Unread<>(new Verdict.Problem("ui.time.how", List.of()));
    }
}
