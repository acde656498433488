package nl.driehoek.ui.common.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastFolderTest {

    @TempDir
    Path folder;

    private final LastFolder last = new LastFolder();

    @Test
    void theNextWindowBeginsWhereOnePointedLast() throws IOException {
        assertEquals(Optional.empty(), last.start());
        last.pointedAt(Files.createFile(folder.resolve("export.xml")).toFile());
        assertEquals(Optional.of(folder.toFile()), last.start());
        Path inside = Files.createDirectory(folder.resolve("scans"));
        last.pointedAt(inside.toFile());
        assertEquals(Optional.of(inside.toFile()), last.start());
    }

    @Test
    void aStickThatWasTakenOutIsNoPlaceToBegin() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        last.pointedAt(stick.resolve("nog-niet-opgeslagen.pdf").toFile());
        Files.delete(stick);
        assertEquals(Optional.empty(), last.start());
    }
}
