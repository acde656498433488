package nl.driehoek.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.driehoek.disk.PrivateFiles;
import nl.driehoek.disk.SafeFile;
import nl.driehoek.domain.IdSource;
import nl.driehoek.store.Restore;
import nl.driehoek.store.RestoreOutcome;
import nl.driehoek.store.StoreFolder;
import nl.driehoek.vault.KdfPolicy;
import nl.driehoek.vault.KeyFileRead;
import nl.driehoek.vault.UnlockOutcome;
import nl.driehoek.vault.Vault;

/** Puts a backup back with the password of somebody who could open the school when the backup was made. */
public final class BackupDoor {

    private final StoreFolder folder;
    private final Clock clock;
    private final IdSource ids;

    BackupDoor(StoreFolder folder, Clock clock, IdSource ids) {
        this.folder = folder;
        this.clock = clock;
        this.ids = ids;
    }

    /** Who can open {@code backup}; empty when it is no backup of Driehoek that this version can read. */
    public Optional<FrontDoor.Locked> look(Path backup) {
        return within(backup, Vault::look)
                .filter(KeyFileRead.Readable.class::isInstance)
                .map(read -> SchoolDoor.locked(((KeyFileRead.Readable) read).file()));
    }

    /**
     * Puts {@code backup} back; the present school, if any, must be closed and is kept aside. Takes seconds; wipes
     * {@code password}.
     */
    public Restoring restore(Path backup, FrontDoor.Opener colleague, char[] password) {
        return within(backup, vault -> switch (vault.unlock(colleague.id(), password)) {
                    case UnlockOutcome.Unlocked unlocked -> restored(backup, vault, unlocked);
                    case UnlockOutcome.WrongPassword(var until) -> new Restoring.WrongPassword(until);
                    case UnlockOutcome.Throttled(var until) -> new Restoring.WrongPassword(Optional.of(until));
                    case UnlockOutcome.RecoveryAccepted accepted ->
                        throw new IllegalStateException("a password is no recovery key");
                    case UnlockOutcome.KeyFileMissing() -> damaged();
                    case UnlockOutcome.KeyFileDamaged() -> damaged();
                    case UnlockOutcome.KeyFileTampered() -> damaged();
                    case UnlockOutcome.ParametersRefused(var why) -> damaged();
                    case UnlockOutcome.KeyFileTooNew(int format) -> new Restoring.NotDone("restore.too-new");
                })
                .orElseGet(BackupDoor::damaged);
    }

    private Restoring restored(Path backup, Vault vault, UnlockOutcome.Unlocked unlocked) {
        try {
            var storeId = ((KeyFileRead.Readable) vault.look()).file().storeId();
            Restore restore =
                    new Restore(folder, new KeySecrets(storeId, unlocked.keys().store()), clock);
            return switch (restore.restore(backup)) {
                case RestoreOutcome.Restored done ->
                    new Restoring.Restored(done.backup().at(), done.replaced());
                case RestoreOutcome.BackupDamaged() -> damaged();
                case RestoreOutcome.BackupTooNew tooNew -> new Restoring.NotDone("restore.too-new");
                case RestoreOutcome.BackupOfAnotherStore() -> new Restoring.NotDone("restore.other");
                case RestoreOutcome.RestoreInUse() -> new Restoring.NotDone("restore.in-use");
                case RestoreOutcome.RestoreRefused() -> new Restoring.NotDone("restore.disk");
            };
        } finally {
            unlocked.keys().destroy();
        }
    }

    private static Restoring damaged() {
        return new Restoring.NotDone("restore.damaged");
    }

    /** The key file of the backup in a private folder of its own, which is gone afterwards; wrong passwords count there. */
    private <T> Optional<T> within(Path backup, Function<Vault, T> work) {
        try {
            Optional<byte[]> keys = Restore.keyFile(backup);
            if (keys.isEmpty()) {
                return Optional.empty();
            }
            Path room = folder.root().resolveSibling("restore-" + ids.next());
            PrivateFiles.createFolder(room);
            try {
                Path file = room.resolve("keys");
                new SafeFile(file).write(keys.get());
                Path attempts = folder.root().resolveSibling("attempts-restore");
                return Optional.of(work.apply(new Vault(file, attempts, KdfPolicy.STANDARD, clock)));
            } finally {
                delete(room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path room) throws IOException {
        try (var files = Files.list(room)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(room);
    }

    /** The backups that lie beside the school on this computer, newest first, as far as their names tell. */
    public List<Path> beside() {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (var files = Files.list(folder.backups())) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
