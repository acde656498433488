package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Opens a store so that nothing is ever silently missing: a store that was closed properly is compared with its seal, any
 * other is copied aside, recovered and read completely. Opening never makes a store; only {@link #createNew()} does.
 *
 * <p>All work on the database runs on a thread of its own that is never interrupted. The secrets must stay usable until
 * the store is closed.
 */
public final class StoreOpener {

    private static final System.Logger LOG = System.getLogger(StoreOpener.class.getName());

    private final StoreParts parts;

    /** An opener for the store in {@code folder}. */
    public StoreOpener(StoreFolder folder, StoreSecrets secrets, InstantSource clock) {
        this(new StoreParts(folder, secrets, clock, new Schema(secrets)));
    }

    StoreOpener(StoreParts parts) {
        this.parts = parts;
    }

    /** Makes a new empty store and opens it; refuses when there is one already. */
    public CreateOutcome createNew() {
        StoreFolder folder = parts.folder();
        if (Files.exists(folder.data())) {
            return new CreateOutcome.AlreadyThere();
        }
        try {
            DatabaseThread thread = new DatabaseThread();
            try {
                thread.call(() -> {
                    new StoreMaker(parts).make();
                    return null;
                });
            } finally {
                thread.stop();
            }
        } catch (StoreMaker.NotMade e) {
            LOG.log(System.Logger.Level.WARNING, "store not made: {0}", e.getMessage());
            return new CreateOutcome.CreationRefused();
        }
        return open(step -> {}) instanceof OpenOutcome.Opened opened
                ? new CreateOutcome.Created(opened.store())
                : new CreateOutcome.CreationRefused();
    }

    /** Opens the store; {@code progress} hears on another thread what is being done. */
    public OpenOutcome open(Consumer<OpeningStep> progress) {
        return open(progress, false);
    }

    /**
     * Opens a store that {@link #open} refused as older than expected or as altered, because the user chose so after
     * reading what that means. A store that cannot be read, or that has gaps, stays closed.
     */
    public OpenOutcome openAnyway(Consumer<OpeningStep> progress) {
        return open(progress, true);
    }

    private OpenOutcome open(Consumer<OpeningStep> progress, boolean anyway) {
        if (!Files.exists(parts.folder().data()) && !Files.exists(parts.folder().migration())) {
            return new OpenOutcome.StoreMissing(parts.newestBackup());
        }
        DatabaseThread thread = new DatabaseThread();
        OpenOutcome outcome = thread.call(() -> locked(progress, anyway, thread));
        if (!(outcome instanceof OpenOutcome.Opened)) {
            thread.stop();
        }
        return outcome;
    }

    private OpenOutcome locked(Consumer<OpeningStep> progress, boolean anyway, DatabaseThread thread) {
        Optional<StoreLock> lock = Optional.empty();
        OpenOutcome outcome = new OpenOutcome.DiskRefuses();
        try {
            lock = StoreLock.take(parts.folder());
            outcome = lock.isEmpty()
                    ? new OpenOutcome.StoreInUse()
                    : outcome(new Opening(parts, progress).run(anyway), lock.get(), thread);
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "store not opened: {0}",
                    e.getClass().getName());
        } finally {
            if (lock.isPresent() && !(outcome instanceof OpenOutcome.Opened)) {
                release(lock.get());
            }
        }
        return outcome;
    }

    private OpenOutcome outcome(Opening.Result result, StoreLock lock, DatabaseThread thread) {
        return switch (result) {
            case Opening.Open open -> {
                StoreKeeper keeper = parts.keeper(lock);
                if (open.notes().contains(OpeningNote.ACCEPTED)) {
                    keeper.mark(open.head());
                }
                Store store = new Store(open.connection(), parts.clock(), thread, keeper);
                Set<OpeningNote> notes = open.notes().isEmpty() ? Set.of() : EnumSet.copyOf(open.notes());
                yield new OpenOutcome.Opened(store, notes);
            }
            case Opening.Refused refused -> refused.outcome();
        };
    }

    private static void release(StoreLock lock) {
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
