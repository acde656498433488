package nl.driehoek.store;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;

/** What happens beside an open store: room on the disk is watched, the mark follows, and closing seals the file. */
final class StoreKeeper {

    /** Less room than this, in bytes, and nothing is written any more. */
    static final long LEAST_ROOM = 64L * 1024 * 1024;

    private static final Duration BETWEEN_MARKS = Duration.ofSeconds(30);
    private static final System.Logger LOG = System.getLogger(StoreKeeper.class.getName());

    private final StoreParts parts;
    private final HighWaterMark highWater;
    private final StoreLock lock;
    private final InstantSource clock;
    private Instant marked;

    StoreKeeper(StoreParts parts, StoreLock lock) {
        this.parts = parts;
        this.lock = lock;
        this.clock = parts.clock();
        this.highWater = parts.highWater();
        this.marked = clock.instant();
    }

    /**
     * Refuses before the database is touched, because H2 closes itself when a write fails half-way.
     *
     * @throws StoreRefuses when there is too little room
     */
    void beforeWrite() {
        if (parts.room().getAsLong() < LEAST_ROOM) {
            throw new StoreRefuses(StoreRefuses.Reason.DISK_FULL);
        }
    }

    /** Writes the mark when the last one is half a minute old. */
    void afterCommit(DSLContext sql) {
        if (!clock.instant().isBefore(marked.plus(BETWEEN_MARKS))) {
            mark(new AuditTrail(sql).head());
        }
    }

    /** Writes how far the store is; a failure only makes the next opening more careful, so it is logged. */
    void mark(AuditTrail.Head head) {
        marked = clock.instant();
        try {
            highWater.write(mark(head, Optional.empty()));
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "mark not written: {0}",
                    e.getClass().getName());
        }
    }

    private Mark mark(AuditTrail.Head head, Optional<String> seal) {
        return new Mark(parts.secrets().storeId(), parts.schema().newest(), head, clock.instant(), seal);
    }

    /** Seals the closed file and takes the marker away. When that fails the next opening checks everything. */
    void afterShutdown(AuditTrail.Head head) {
        try {
            String seal = FileSeal.of(parts.folder().data());
            highWater.write(mark(head, Optional.of(seal)));
            new OpenMarker(parts.folder()).clear();
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "store not sealed: {0}",
                    e.getClass().getName());
        }
    }

    /** Lets other programs in. */
    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "lock not released: {0}",
                    e.getClass().getName());
        }
    }
}
