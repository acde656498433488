package nl.driehoek.domain;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** UUIDs of version 7 (RFC 9562): they sort by the millisecond in which they were made. */
public final class TimeOrderedIds implements IdSource {

    private final InstantSource clock;
    private final RandomGenerator random;

    /** Ids from {@code clock} and {@code random}; both are used by one thread at a time. */
    public TimeOrderedIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID next() {
        long millis = clock.millis();
        long high = (millis << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
