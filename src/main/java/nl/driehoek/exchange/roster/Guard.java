package nl.driehoek.exchange.roster;

import java.time.Duration;

/** Watches over one read: stops it when the person does or when the time is up. Used by one thread. */
public final class Guard {

    private static final int EVERY = 256;

    private final Progress progress;
    private final long deadline;
    private int ticks;

    /** A guard that allows {@code limit} from now. */
    public Guard(Progress progress, Duration limit) {
        this.progress = progress;
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /** To be called for every small piece of work; cheap. */
    public void tick() throws UnreadableFile {
        if (ticks++ % EVERY == 0) {
            check();
        }
    }

    /** Tells how far the work is, from 0 to 1, and checks. */
    public void at(double fraction) throws UnreadableFile {
        progress.at(Math.clamp(fraction, 0, 1));
        check();
    }

    private void check() throws UnreadableFile {
        if (progress.cancelled()) {
            throw new UnreadableFile(RefusalReason.CANCELLED);
        }
        if (System.nanoTime() - deadline > 0) {
            throw new UnreadableFile(RefusalReason.TOO_SLOW);
        }
    }
}
