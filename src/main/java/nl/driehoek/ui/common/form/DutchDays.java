package nl.driehoek.ui.common.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.driehoek.text.Texts;

/** Days as they stand in rows: "vr 13 nov", "12 okt", "3 weken geleden". */
public final class DutchDays {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final int RECENT_DAYS = 7;
    private static final int LAST_WEEK_DAYS = 14;
    private static final int DAYS_OF_WEEK = 7;

    private final Texts texts;
    private final LocalDate today;

    /** Days seen from {@code today}. */
    public DutchDays(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** "vr 13 nov"; with the year when it is not this one. */
    public String day(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Texts.DUTCH) + " " + dayAndMonth(date);
    }

    /** "12 okt"; with the year when it is not this one. */
    public String dayAndMonth(LocalDate date) {
        String words = date.getDayOfMonth() + " " + month(date);
        return date.getYear() == today.getYear() ? words : words + " " + date.getYear();
    }

    /** "3 november 2026". */
    public String inFull(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Texts.DUTCH) + " "
                + date.getYear();
    }

    /** "vandaag", "vr 13 nov", "vorige week" or "6 weken geleden". */
    public String ago(LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today);
        if (days == 0) {
            return texts.get("ui.days.today");
        }
        if (days < RECENT_DAYS) {
            return day(date);
        }
        return days < LAST_WEEK_DAYS
                ? texts.get("ui.days.last-week")
                : texts.get("ui.days.weeks-ago", days / DAYS_OF_WEEK);
    }

    /** "vandaag 14.30" or "do 26 nov"; the time stands only on the day itself. */
    public String ahead(LocalDate date, Optional<LocalTime> from) {
        if (!date.equals(today)) {
            return day(date);
        }
        String word = texts.get("ui.days.today");
        return from.map(time -> word + " " + TIME.format(time)).orElse(word);
    }

    private static String month(LocalDate date) {
        String full = date.getMonth().getDisplayName(TextStyle.FULL, Texts.DUTCH);
        return switch (date.getMonth()) {
            case MARCH -> "mrt";
            case MAY, JUNE, JULY -> full;
            default -> full.substring(0, 3);
        };
    }
}
