package nl.driehoek.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.TimeOrderedIds;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.Json;
import nl.driehoek.store.Store;
import nl.driehoek.store.TestStore;

/**
 * A real encrypted store with two colleagues: Marleen, who sees all, and Joost, a teacher. The clock stands still until it
 * is moved.
 */
public final class TestDesk implements AutoCloseable {

    /** Marleen ten Hoeve, intern begeleider. */
    public static final Colleague MARLEEN = new Colleague(
            new ColleagueId(new UUID(1, 1)),
            PersonName.of("Marleen", "ten", "Hoeve"),
            Set.of(StaffRole.CARE_COORDINATOR),
            "intern begeleider",
            true);

    /** Joost Brouwer, teacher. */
    public static final Colleague JOOST = new Colleague(
            new ColleagueId(new UUID(1, 2)),
            PersonName.of("Joost", "", "Brouwer"),
            Set.of(StaffRole.TEACHER),
            "leerkracht groep 6",
            true);

    private final Store store;
    private final Json json = new Json();
    private final Random random = new Random(1);
    private Instant now = Instant.parse("2026-11-17T08:12:00Z");

    /** A fresh store in {@code folder}, on dinsdag 17 november 2026, 9.12 uur. */
    public TestDesk(Path folder) {
        store = TestStore.fresh(folder, () -> now);
        ColleagueRepository colleagues = new ColleagueRepository(json);
        store.write(MARLEEN.id(), writing -> colleagues.save(writing, MARLEEN, Optional.empty(), 0));
        store.write(MARLEEN.id(), writing -> colleagues.save(writing, JOOST, Optional.empty(), 0));
    }

    /** The desk of Marleen, who sees all. */
    public Desk marleen() {
        return of(MARLEEN);
    }

    /** The desk of Joost, who sees only his groups. */
    public Desk joost() {
        return of(JOOST);
    }

    /** The open store. */
    public Store store() {
        return store;
    }

    /** Moves the clock. */
    public void at(Instant next) {
        now = next;
    }

    @Override
    public void close() {
        store.close();
    }

    private Desk of(Colleague me) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneId.of("Europe/Amsterdam"));
        return new Desk(store, me, clock, new TimeOrderedIds(source, random), json);
    }
}
