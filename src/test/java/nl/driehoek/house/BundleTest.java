package nl.driehoek.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the Dutch bundle and the sources in step; what it finds can be pasted. */
class BundleTest {

    private static final Path BUNDLE = Path.of("src/main/resources/nl/driehoek/text/driehoek.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9_-]+)+)\"");
    private static final Set<String> FILE_ENDINGS =
            Set.of("css", "ttf", "properties", "txt", "html", "pdf", "png", "sql", "xml", "json", "csv", "md", "svg");

    /**
     * Families of keys that the code puts together from the name of an enum constant; every entry names the class that
     * does it. Example: {@code "school.role."} in the enum {@code Role}.
     */
    private static final Set<String> FAMILIES = Set.of("coach.label.", "coach.why.");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(BUNDLE);
    }

    private static List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
        }
        return keys;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path file : SourceFiles.below(Path.of("src/main/java"))) {
            LITERAL.matcher(Files.readString(file)).results().forEach(match -> literals.add(match.group(1)));
        }
        return literals;
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        keys().forEach(key -> counts.merge(key, 1, Integer::sum));
        counts.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), counts);
    }

    @Test
    void everyKeyInTheSourcesHasAText() throws IOException {
        Set<String> keys = Set.copyOf(keys());
        Set<String> features = keys.stream().map(BundleTest::feature).collect(Collectors.toSet());
        String missing = literals().stream()
                .filter(literal -> features.contains(feature(literal)))
                .filter(literal -> !FILE_ENDINGS.contains(literal.substring(literal.lastIndexOf('.') + 1)))
                .filter(literal -> !keys.contains(literal))
                .map(literal -> literal + "=")
                .collect(Collectors.joining("\n"));
        assertEquals("", missing, "paste into the bundle and fill in");
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> literals = literals();
        String unused = keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> FAMILIES.stream().noneMatch(key::startsWith))
                .collect(Collectors.joining("\n"));
        assertEquals("", unused, "remove from the bundle, or name the family in this test");
    }

    @Test
    void apostrophesAndQuotesAreTypographic() throws IOException {
        List<String> straight = lines().stream()
                .filter(line -> !line.startsWith("#"))
                .filter(line -> line.contains("'") || line.contains("\""))
                .toList();
        assertEquals(List.of(), straight, "use ’ “ ”");
    }

    private static String feature(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
