package nl.driehoek.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.disk.SafeFile;

/**
 * The safety net under a migration. H2 commits every change of the schema by itself, so a migration that was cut short
 * cannot be rolled back: a small file names the copy made just before, and the next opening puts that copy back.
 */
final class MigrationStep {

    private final StoreParts parts;
    private final SafeFile file;

    MigrationStep(StoreParts parts) {
        this.parts = parts;
        this.file = new SafeFile(parts.folder().migration());
    }

    /** Copies the closed store aside and notes it. */
    void begin() throws IOException {
        Path copy = parts.copies().make();
        file.write(copy.getParent().getFileName().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The migration is done; the copy stays with the other copies. */
    void finish() throws IOException {
        Files.deleteIfExists(file.path());
        Files.deleteIfExists(file.previous());
    }

    /** Puts the copy back when a migration was begun and not finished. */
    void undo() throws IOException {
        Optional<byte[]> name = file.read();
        if (name.isPresent()) {
            Path place = parts.folder().copies().resolve(new String(name.get(), StandardCharsets.UTF_8));
            parts.copies().putBack(place.resolve(parts.folder().data().getFileName()));
            finish();
        }
    }
}
