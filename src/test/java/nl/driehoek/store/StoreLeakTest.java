package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks on the disk for a name that went through everything the store does. */
class StoreLeakTest {

    private static final List<Charset> WAYS_TO_WRITE =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path root;

    @Test
    @Requirement("PT-02")
    void noFileOfTheStoreAndNoTemporaryFileHoldsAName() throws Exception {
        Path temporary = Files.createDirectory(root.resolve("temporary"));
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeakChild.class.getName(),
                        root.resolve("place").toString())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("said").toFile())
                .start();
        assertEquals(0, child.waitFor(), () -> said());
        List<Path> files = files();
        assertTrue(files.size() >= 8, "too few files to prove anything: " + files);
        for (Path file : files) {
            assertFalse(holdsName(file), file.toString());
            assertFalse(file.toString().contains("Quibbelmans"), file.toString());
        }
    }

    @Test
    void theSearchItselfFindsANameHoweverItIsWritten() throws IOException {
        for (Charset charset : WAYS_TO_WRITE) {
            Path file = root.resolve("plain");
            Files.write(file, ("before " + LeakChild.NAME + " after").getBytes(charset));
            assertTrue(holdsName(file), charset.name());
        }
    }

    private String said() {
        try {
            return Files.readString(root.resolve("said"));
        } catch (IOException e) {
            return e.getClass().getName();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean holdsName(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return WAYS_TO_WRITE.stream()
                .map(charset -> new String("Quibbelmans".getBytes(charset), StandardCharsets.ISO_8859_1))
                .anyMatch(bytes::contains);
    }
}
