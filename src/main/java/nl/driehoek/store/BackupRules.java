package nl.driehoek.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay. The newest of a day, week or month stands for it, and the very newest always stays.
 *
 * @param daily how many days
 * @param weekly how many weeks
 * @param monthly how many months
 * @param oldest the greatest age; old backups still hold dossiers that were destroyed since
 * @param zone where the days begin
 */
public record BackupRules(int daily, int weekly, int monthly, Period oldest, ZoneId zone) {

    /** Seven days, five weeks and twelve months, at most a year old. */
    public static BackupRules usual(ZoneId zone) {
        return new BackupRules(7, 5, 12, Period.ofYears(1), zone);
    }

    /** Those of {@code moments} that stay, seen from {@code now}. */
    public Set<Instant> keep(Collection<Instant> moments, Instant now) {
        LocalDate limit = day(now).minus(oldest);
        List<Instant> newestFirst = moments.stream()
                .filter(moment -> !day(moment).isBefore(limit))
                .sorted(Comparator.reverseOrder())
                .toList();
        Set<Instant> kept = new HashSet<>();
        kept.addAll(firsts(newestFirst, this::day, daily));
        kept.addAll(firsts(newestFirst, this::week, weekly));
        kept.addAll(firsts(newestFirst, moment -> YearMonth.from(day(moment)), monthly));
        moments.stream().max(Comparator.naturalOrder()).ifPresent(kept::add);
        return kept;
    }

    /** The day of {@code moment} at the school. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private String week(Instant moment) {
        LocalDate day = day(moment);
        return day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static <P> List<Instant> firsts(List<Instant> newestFirst, Function<Instant, P> period, int most) {
        Set<P> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(moment -> seen.add(period.apply(moment)))
                .limit(most)
                .toList();
    }
}
