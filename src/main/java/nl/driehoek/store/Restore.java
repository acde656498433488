package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Optional;
import nl.driehoek.disk.PrivateFiles;
import nl.driehoek.disk.SafeFile;

/**
 * Puts a backup back: unpacked into a folder of its own, opened and verified there, and only then put in the place of the
 * store, which is kept.
 */
public final class Restore {

    private static final System.Logger LOG = System.getLogger(Restore.class.getName());

    private final StoreParts parts;

    /** Restores into {@code folder}; {@code secrets} come from the key file inside the backup, or from the own one. */
    public Restore(StoreFolder folder, StoreSecrets secrets, InstantSource clock) {
        this(new StoreParts(folder, secrets, clock, new Schema(secrets)));
    }

    Restore(StoreParts parts) {
        this.parts = parts;
    }

    /**
     * The key file inside a backup, so that somebody can unlock it on another computer.
     *
     * @return empty when {@code backup} is no backup
     * @throws IOException when the disk refuses
     */
    public static Optional<byte[]> keyFile(Path backup) throws IOException {
        return new BackupFile(backup).keys();
    }

    /** Puts {@code backup} in the place of the store, which must be closed. */
    public RestoreOutcome restore(Path backup) {
        DatabaseThread thread = new DatabaseThread();
        try {
            return thread.call(() -> locked(backup));
        } finally {
            thread.stop();
        }
    }

    private RestoreOutcome locked(Path backup) {
        try {
            PrivateFiles.createFolder(parts.folder().root());
            Optional<StoreLock> lock = StoreLock.take(parts.folder());
            if (lock.isEmpty()) {
                return new RestoreOutcome.RestoreInUse();
            }
            try (StoreLock held = lock.get()) {
                return restored(backup);
            }
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "backup not restored: {0}",
                    e.getClass().getName());
            return new RestoreOutcome.RestoreRefused();
        }
    }

    private RestoreOutcome restored(Path backup) throws IOException {
        UnpackedBackup unpacked = new UnpackedBackup(parts, parts.folder().preparation());
        try {
            return switch (unpacked.open(backup)) {
                case UnpackedBackup.Good good -> swapped(unpacked, good.list().info(backup), good.list());
                case UnpackedBackup.Bad _ -> new RestoreOutcome.BackupDamaged();
                case UnpackedBackup.Newer newer ->
                    new RestoreOutcome.BackupTooNew(
                            newer.version(), parts.schema().newest());
                case UnpackedBackup.Foreign _ -> new RestoreOutcome.BackupOfAnotherStore();
            };
        } finally {
            Folders.delete(parts.folder().preparation());
        }
    }

    private RestoreOutcome swapped(UnpackedBackup unpacked, BackupInfo info, BackupList list) throws IOException {
        StoreFolder folder = parts.folder();
        Optional<Path> replaced =
                Files.exists(folder.data()) ? Optional.of(parts.copies().make()) : Optional.empty();
        forced(unpacked.store());
        byte[] keys = Files.readAllBytes(unpacked.keys());
        Files.move(
                unpacked.store(), folder.data(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        SafeFile.forceFolder(folder.root());
        writeTwice(new SafeFile(folder.keys()), keys);
        Optional<String> seal = Optional.of(list.store().sha256());
        Mark mark = new Mark(
                list.storeId(),
                list.schemaVersion(),
                list.audit(),
                parts.clock().instant(),
                seal);
        parts.highWater().write(mark);
        new OpenMarker(folder).clear();
        Files.deleteIfExists(folder.migration());
        return new RestoreOutcome.Restored(info, replaced);
    }

    /** Both copies of the key file, so that the second one does not open with what was valid before. */
    private static void writeTwice(SafeFile file, byte[] keys) throws IOException {
        file.write(keys);
        file.write(keys);
    }

    private static void forced(Path file) throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
