package nl.driehoek.app.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The invented people and what they said, from files beside the program. */
final class ExampleTexts {

    private final Properties words = new Properties();

    ExampleTexts() {
        try (InputStream file = open("words.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text {@code key} about {@code name}. */
    String text(String key, String name) {
        return Objects.requireNonNull(words.getProperty(key), key).replace("{0}", name);
    }

    /** The lines of {@code table}, each cut at its tabs; cells may be empty. */
    static List<List<String>> table(String table) {
        try (InputStream file = open(table + ".tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ExampleTexts.class.getResourceAsStream("/nl/driehoek/example/" + name), name);
    }
}
