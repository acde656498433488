package nl.driehoek.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.driehoek.disk.SafeFile;

/**
 * The brake at the keyboard: after five wrong passwords a pause of 30 seconds, doubling to 15 minutes. It counts for the
 * whole computer, not per colleague, and lives in a small file outside the store, so a restart does not lift it.
 *
 * <p>Against somebody who can write that file it is no protection; the slow derivation is.
 */
final class Throttle {

    static final int FREE_ATTEMPTS = 5;
    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private static final System.Logger LOG = System.getLogger(Throttle.class.getName());
    private static final String TITLE = "driehoek attempts 1";

    private final SafeFile safe;
    private final InstantSource clock;
    private Attempts attempts;

    private record Attempts(int wrong, Instant last) {

        Instant until() {
            if (wrong < FREE_ATTEMPTS) {
                return Instant.MIN;
            }
            int doublings = Math.min(wrong - FREE_ATTEMPTS, 10);
            Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
            return last.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    Throttle(Path file, InstantSource clock) {
        this.safe = new SafeFile(file);
        this.clock = clock;
    }

    /** Until when nothing is tried, or empty when an attempt may be made now. */
    synchronized Optional<Instant> blockedUntil() {
        Attempts known = known();
        if (known.last().isAfter(clock.instant())) {
            // the clock went back: the pause starts again now and never grows to the size of the jump
            known = remember(new Attempts(known.wrong(), clock.instant()));
        }
        return Optional.of(known.until()).filter(until -> until.isAfter(clock.instant()));
    }

    /** Counts an attempt as wrong before it is made, so that stopping the program in the middle gains nothing. */
    synchronized void attempt() {
        remember(new Attempts(Math.min(known().wrong() + 1, 1_000), clock.instant()));
    }

    /** The last attempt was right: the count starts again. */
    synchronized void clear() {
        remember(new Attempts(0, clock.instant()));
    }

    private Attempts known() {
        if (attempts == null) {
            attempts = load();
        }
        return attempts;
    }

    private Attempts load() {
        try {
            Optional<byte[]> bytes = safe.read();
            return bytes.isEmpty() ? new Attempts(0, clock.instant()) : parse(bytes.get());
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "the count of attempts is unreadable; starting with a pause");
            return remember(new Attempts(FREE_ATTEMPTS, clock.instant()));
        }
    }

    private Attempts remember(Attempts next) {
        attempts = next;
        String text = TITLE + "\n" + next.wrong() + "\n" + next.last().toEpochMilli() + "\n";
        try {
            safe.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // a full or read-only disk must not keep people out; the count goes on in memory
            LOG.log(System.Logger.Level.WARNING, "the count of attempts could not be kept on disk");
        }
        return next;
    }

    private static Attempts parse(byte[] bytes) {
        List<String> lines =
                new String(bytes, StandardCharsets.US_ASCII).lines().toList();
        if (lines.size() != 3 || !lines.getFirst().equals(TITLE)) {
            throw new IllegalArgumentException("not a count of attempts");
        }
        int wrong = Integer.parseInt(lines.get(1));
        if (wrong < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        return new Attempts(wrong, Instant.ofEpochMilli(Long.parseLong(lines.get(2))));
    }
}
