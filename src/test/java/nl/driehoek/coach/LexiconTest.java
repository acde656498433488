package nl.driehoek.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.domain.coach.RemarkLabel;
import org.junit.jupiter.api.Test;

/** Every line of every lexicon does what its example says and leaves its counter-example alone. */
class LexiconTest {

    private static final Path FOLDER = Path.of("src/main/resources/nl/driehoek/coach");

    @Test
    void everyExampleIsMarkedAndNoCounterexampleIs() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files()) {
            for (Entry entry : Lexicon.parse(Files.readString(file, StandardCharsets.UTF_8))
                    .entries()) {
                entry.label().ifPresent(label -> check(file.getFileName() + ": ", entry, label, wrong));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyLabelledLineHasAnExample() throws IOException {
        for (Path file : files()) {
            for (Entry entry : Lexicon.parse(Files.readString(file, StandardCharsets.UTF_8))
                    .entries()) {
                assertFalse(
                        entry.label().isPresent() && entry.example().isEmpty(),
                        file.getFileName() + ": " + entry.pattern());
            }
        }
    }

    private void check(String file, Entry entry, RemarkLabel label, List<String> wrong) {
        if (!marks(entry.example(), label)) {
            wrong.add(file + entry.pattern() + " | not marked: " + entry.example());
        }
        if (!entry.counterexample().isEmpty() && marks(entry.counterexample(), label)) {
            wrong.add(file + entry.pattern() + " | marked: " + entry.counterexample());
        }
    }

    private boolean marks(String text, RemarkLabel label) {
        return new Written(label.place().orElseThrow())
                .remarks(text).stream().anyMatch(remark -> remark.label() == label);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }
}
