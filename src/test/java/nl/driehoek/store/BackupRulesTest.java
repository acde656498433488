package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackupRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-17T16:00:00Z");
    private final BackupRules rules = BackupRules.usual(ZoneId.of("Europe/Amsterdam"));

    @Test
    void aYearOfDailyBackupsLeavesDaysWeeksAndMonths() {
        List<Instant> daily = new ArrayList<>();
        for (int day = 0; day < 365; day++) {
            daily.add(NOW.minus(Duration.ofDays(day)));
        }
        Set<Instant> kept = rules.keep(daily, NOW);
        assertTrue(kept.containsAll(daily.subList(0, 7)));
        assertTrue(kept.size() <= 7 + 5 + 12 && kept.size() >= 7 + 3 + 10, "kept " + kept.size());
    }

    @Test
    void theLastOfADayStandsForTheDay() {
        Instant morning = NOW.minus(Duration.ofHours(7));
        assertEquals(Set.of(NOW), rules.keep(List.of(morning, NOW), NOW));
    }

    @Test
    void nothingOlderThanTheSchoolStatesStaysExceptTheVeryNewest() {
        Instant old = NOW.minus(Duration.ofDays(400));
        Instant older = NOW.minus(Duration.ofDays(500));
        assertEquals(Set.of(NOW), rules.keep(List.of(NOW, old), NOW));
        assertEquals(Set.of(old), rules.keep(List.of(old, older), NOW));
    }
}
