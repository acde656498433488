package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.driehoek.disk.SafeFile;

/** Puts a backup on another medium, such as a stick or a network folder. */
public final class BackupCopy {

    private static final System.Logger LOG = System.getLogger(BackupCopy.class.getName());

    /** What came of it. */
    public sealed interface Outcome permits Copied, CopyRefused {}

    /**
     * The copy was read back from the medium and is the same.
     *
     * @param file where it lies
     */
    public record Copied(Path file) implements Outcome {}

    /** The medium is full, was taken away, or gave other bytes back than were written. */
    public record CopyRefused() implements Outcome {}

    /** Copies {@code backup} into the existing folder {@code medium}; a file of that name is replaced. */
    public Outcome copy(BackupInfo backup, Path medium) {
        Path target = medium.resolve(backup.file().getFileName());
        Path part = medium.resolve(backup.file().getFileName() + ".part");
        try {
            SafeCopies.copyForced(backup.file(), part);
            if (!FileSeal.of(part).equals(FileSeal.of(backup.file()))) {
                Files.delete(part);
                return new CopyRefused();
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            SafeFile.forceFolder(medium);
            return new Copied(target);
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "backup not copied: {0}",
                    e.getClass().getName());
            return new CopyRefused();
        }
    }
}
