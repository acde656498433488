package nl.driehoek.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import nl.driehoek.disk.SafeFile;

/**
 * The key file on disk, in two copies of which one is good at every moment.
 *
 * <p>A change is written twice, so that both copies hold it: otherwise the second copy would still open with the old
 * password, or for a colleague who has left.
 */
final class KeyFileStore {

    private static final System.Logger LOG = System.getLogger(KeyFileStore.class.getName());

    private final SafeFile safe;

    KeyFileStore(Path file) {
        this.safe = new SafeFile(file);
    }

    /** The best copy there is. A disk that refuses to read throws {@link UncheckedIOException}. */
    KeyFileRead read() {
        KeyFileRead current = read(safe.path(), KeyFileCopy.CURRENT);
        return switch (current) {
            case KeyFileRead.Readable whole -> whole;
            case KeyFileRead.TooNew tooNew -> tooNew;
            case KeyFileRead.Missing _ -> read(safe.previous(), KeyFileCopy.PREVIOUS);
            case KeyFileRead.Damaged damaged -> afterDamage(damaged);
        };
    }

    /**
     * Writes both copies. A damaged current file is put aside first as {@code <name>.damaged}, so that it never takes
     * the place of the good copy.
     */
    void write(KeyFile file, StoreKey key) throws IOException {
        putDamagedAside();
        byte[] bytes = KeyFileFormat.encode(file, key);
        safe.write(bytes);
        secondCopy(bytes);
    }

    /** Makes both copies hold {@code file} if they do not: after damage, or a stop between the two writings. */
    void makeCopiesEqual(KeyFile file, StoreKey key) {
        byte[] bytes = KeyFileFormat.encode(file, key);
        try {
            if (!holds(safe.path(), bytes)) {
                write(file, key);
            } else if (!holds(safe.previous(), bytes)) {
                secondCopy(bytes);
            }
        } catch (IOException e) {
            // there is one good copy, and a full or read-only disk must not keep people out
            LOG.log(System.Logger.Level.WARNING, "the key file could not be repaired");
        }
    }

    private void secondCopy(byte[] bytes) {
        try {
            safe.write(bytes);
        } catch (IOException e) {
            // the change is on disk; the copy follows at the next unlock
            LOG.log(System.Logger.Level.WARNING, "the second copy of the key file could not be written");
        }
    }

    private static boolean holds(Path path, byte[] bytes) throws IOException {
        return Files.exists(path) && Files.size(path) == bytes.length && Arrays.equals(Files.readAllBytes(path), bytes);
    }

    private KeyFileRead afterDamage(KeyFileRead.Damaged damaged) {
        KeyFileRead previous = read(safe.previous(), KeyFileCopy.PREVIOUS);
        return previous instanceof KeyFileRead.Missing ? damaged : previous;
    }

    private void putDamagedAside() throws IOException {
        if (read(safe.path(), KeyFileCopy.CURRENT) instanceof KeyFileRead.Damaged) {
            Path aside = safe.path().resolveSibling(safe.path().getFileName() + ".damaged");
            Files.move(safe.path(), aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static KeyFileRead read(Path path, KeyFileCopy copy) {
        try {
            if (Files.size(path) > KeyFileFormat.MAX_BYTES) {
                return new KeyFileRead.Damaged();
            }
            return switch (KeyFileFormat.decode(Files.readAllBytes(path))) {
                case KeyFileFormat.Decoded.Whole whole -> new KeyFileRead.Readable(whole.file(), copy, whole.mac());
                case KeyFileFormat.Decoded.Damaged _ -> new KeyFileRead.Damaged();
                case KeyFileFormat.Decoded.TooNew tooNew -> new KeyFileRead.TooNew(tooNew.format());
            };
        } catch (NoSuchFileException e) {
            return new KeyFileRead.Missing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
