package nl.driehoek.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day of the signed-in colleague.
 *
 * @param date which day
 * @param talks the own talks of the day by begin; those without a time come first
 * @param later the own talks of the six days after today, by day and time
 * @param tasks what waits for the colleague: promises first, the earliest on top, then reports, then NVC sheets
 * @param signatures agreements that wait for a signature, newest change first
 * @param lookBacks agreements to look back on in those days or before, earliest first
 * @param quiet pupils of whom school shared no good news for a long time; those with only concerns first
 * @param empty whether there is no pupil yet that the colleague may see
 */
public record DayOverview(
        LocalDate date,
        List<DayTalk> talks,
        List<DayTalk> later,
        List<DayTask> tasks,
        List<AgreementLine> signatures,
        List<AgreementLine> lookBacks,
        List<DayPupil> quiet,
        boolean empty) {

    /** Copies the lists. */
    public DayOverview {
        Objects.requireNonNull(date, "date");
        talks = List.copyOf(talks);
        later = List.copyOf(later);
        tasks = List.copyOf(tasks);
        signatures = List.copyOf(signatures);
        lookBacks = List.copyOf(lookBacks);
        quiet = List.copyOf(quiet);
    }
}
