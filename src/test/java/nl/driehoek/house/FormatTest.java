package nl.driehoek.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void everySourceFileHasTheLayoutOfThisProject() {
        List<Path> different = SourceFiles.below(Path.of("src")).parallelStream()
                .filter(file -> !formatted(file))
                .sorted()
                .toList();
        assertEquals(List.of(), different, "run: mvn test-compile exec:exec@format");
    }

    private static boolean formatted(Path file) {
        try {
            String source = Files.readString(file);
            return FormatSources.formatted(source).equals(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
