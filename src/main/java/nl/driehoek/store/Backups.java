package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The backups of one store. A backup counts only after it was opened and read completely. */
public final class Backups {

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    private final StoreParts parts;
    private final Supplier<byte[]> keyFile;
    private final BackupRules rules;
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * The backups of the store in {@code folder}.
     *
     * @param keyFile gives the bytes of the key file as it is now
     */
    public Backups(
            StoreFolder folder,
            StoreSecrets secrets,
            InstantSource clock,
            Supplier<byte[]> keyFile,
            BackupRules rules) {
        this(new StoreParts(folder, secrets, clock, new Schema(secrets)), keyFile, rules);
    }

    Backups(StoreParts parts, Supplier<byte[]> keyFile, BackupRules rules) {
        this.parts = parts;
        this.keyFile = keyFile;
        this.rules = rules;
    }

    /** Whether no backup was made today, so that one is due before the program ends. */
    public boolean isDue() {
        Instant now = parts.clock().instant();
        return newest().filter(backup -> rules.day(backup.at()).equals(rules.day(now)))
                .isEmpty();
    }

    /**
     * Makes a backup while the store is open, checks it, and then deletes those that the rules no longer keep. Takes
     * seconds to minutes (25 MB a second), so never call it on the screen's thread; it may be interrupted without harm.
     */
    public BackupOutcome make() {
        if (!busy.compareAndSet(false, true)) {
            return new BackupOutcome.AlreadyBusy();
        }
        DatabaseThread thread = new DatabaseThread();
        try {
            return thread.call(this::attempt);
        } finally {
            thread.stop();
            busy.set(false);
        }
    }

    /** The backups that are proven ours, newest first. */
    public List<BackupInfo> all() {
        return BackupShelf.of(parts).all();
    }

    /** The newest backup, if there is one. */
    public Optional<BackupInfo> newest() {
        return BackupShelf.of(parts).newest();
    }

    private BackupOutcome attempt() {
        try {
            BackupOutcome outcome = new BackupMaker(parts, keyFile).make();
            if (outcome instanceof BackupOutcome.Made) {
                forgetOld();
            }
            return outcome;
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "backup not made: {0}",
                    e.getClass().getName());
            return new BackupOutcome.BackupRefused();
        }
    }

    private void forgetOld() throws IOException {
        List<BackupInfo> all = all();
        Set<Instant> kept = rules.keep(
                all.stream().map(BackupInfo::at).toList(), parts.clock().instant());
        for (BackupInfo backup : all) {
            if (!kept.contains(backup.at())) {
                Files.delete(backup.file());
            }
        }
    }
}
