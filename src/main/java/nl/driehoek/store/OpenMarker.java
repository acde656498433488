package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.driehoek.disk.PrivateFiles;
import nl.driehoek.disk.SafeFile;

/** The file that exists while the store is open; when it is there before opening, the store was not closed properly. */
final class OpenMarker {

    private final Path file;

    OpenMarker(StoreFolder folder) {
        this.file = folder.openMarker();
    }

    /** Whether the store is open or was left without closing. */
    boolean isSet() {
        return Files.exists(file);
    }

    /** Puts the marker on disk, certainly, before anything touches the store. */
    void set() throws IOException {
        PrivateFiles.create(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        SafeFile.forceFolder(file.getParent());
    }

    /** Takes the marker away; when a power cut undoes this, the next opening is only more careful than needed. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
