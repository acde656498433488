package nl.driehoek.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void aSecondWriteKeepsThePreviousContent() throws IOException {
        SafeFile file = new SafeFile(folder.resolve("mark"));
        file.write(bytes("one"));
        file.write(bytes("two"));
        assertArrayEquals(bytes("two"), Files.readAllBytes(file.path()));
        assertArrayEquals(bytes("one"), Files.readAllBytes(file.previous()));
    }

    @Test
    void aMissingFileIsReadFromItsPreviousContent() throws IOException {
        SafeFile file = new SafeFile(folder.resolve("mark"));
        assertTrue(file.read().isEmpty());
        file.write(bytes("one"));
        file.write(bytes("two"));
        Files.delete(file.path());
        assertArrayEquals(bytes("one"), file.read().orElseThrow());
    }

    @Test
    void onlyTheUserMayReadTheFileAndNothingElseStaysBehind() throws IOException {
        SafeFile file = new SafeFile(folder.resolve("mark"));
        file.write(bytes("one"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file.path()), files.toList());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
