package nl.driehoek.coach.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordFileTest {

    private static final Path FOLDER = Path.of("src/main/resources/nl/driehoek/coach");

    @Test
    void aFileGivesItsWordsWithoutRemarks() {
        assertTrue(WordFile.set("taal/voorzetsel.tsv").contains("tijdens"));
        assertFalse(WordFile.set("taal/voorzetsel.tsv").stream().anyMatch(word -> word.startsWith("#")));
        assertEquals("van", WordFile.list("taal/voorzetsel.tsv").getFirst());
    }

    @Test
    void aLineWithALabelIsNoWord() {
        assertThrows(IllegalArgumentException.class, () -> WordFile.list("gevoel/quasi.tsv"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WordFile.set("taal/bestaat-niet.tsv"));
    }

    @Test
    void everyListOfTheLanguageSaysWhatItIsForAndHoldsEachWordOnceInSmallLetters() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("taal"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                List<String> words = WordFile.list("taal/" + file.getFileName());
                assertTrue(Files.readString(file).startsWith("# "), file.toString());
                assertEquals(List.copyOf(new java.util.LinkedHashSet<>(words)), words, file.toString());
                words.forEach(word -> assertEquals(word.toLowerCase(Locale.ROOT), word));
            }
        }
    }
}
