package nl.driehoek.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void everySourceFileHasTheLayoutOfThisProject() throws IOException, FormatterException {
        List<Path> different = new ArrayList<>();
        for (Path file : SourceFiles.below(Path.of("src"))) {
            String source = Files.readString(file);
            if (!FormatSources.formatted(source).equals(source)) {
                different.add(file);
            }
        }
        assertEquals(List.of(), different, "run: mvn test-compile exec:exec@format");
    }
}
