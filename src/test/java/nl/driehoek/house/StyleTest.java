package nl.driehoek.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours live in the two token files only, and keep the contrast that was measured (WCAG 2). */
class StyleTest {

    private static final Path SHEETS = Path.of("src/main/resources/nl/driehoek/ui");
    private static final Pattern TOKEN = Pattern.compile("-dh-([a-z0-9-]+):\\s*(#[0-9a-f]{6,8});");
    private static final Pattern USED = Pattern.compile("-dh-([a-z0-9-]+)");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|\\b(white|black|red|green|blue|gray|grey)\\b");

    private static Map<String, String> tokens(String scheme) throws IOException {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher match = TOKEN.matcher(Files.readString(SHEETS.resolve("tokens-" + scheme + ".css")));
        while (match.find()) {
            tokens.put(match.group(1), match.group(2));
        }
        return tokens;
    }

    private static List<Path> otherSheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.getFileName().toString().startsWith("tokens-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void bothSchemesDefineTheSameNames() throws IOException {
        assertEquals(tokens("light").keySet(), tokens("dark").keySet());
    }

    @Test
    void noOtherSheetHoldsAColour() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : otherSheets()) {
            String css = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            COLOUR.matcher(css).results().forEach(match -> found.add(file.getFileName() + ": " + match.group()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noJavaSourceHoldsAColour() throws IOException {
        List<String> found = new ArrayList<>();
        Pattern paint = Pattern.compile("\"#[0-9a-fA-F]{6}\"|Color\\.(rgb|web|valueOf|[A-Z]+)|-fx-[a-z-]*color");
        for (Path file : SourceFiles.below(Path.of("src/main/java/nl/driehoek/ui"))) {
            paint.matcher(Files.readString(file))
                    .results()
                    .forEach(match -> found.add(file.getFileName() + ": " + match.group()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyTokenThatIsUsedExists() throws IOException {
        Map<String, String> known = tokens("light");
        List<String> unknown = new ArrayList<>();
        for (Path file : otherSheets()) {
            USED.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !known.containsKey(name))
                    .forEach(name -> unknown.add(file.getFileName() + ": " + name));
        }
        assertEquals(List.of(), unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "ink,surface,14.1,13.2",
        "ink-2,surface,7.0,8.4",
        "ink-2,canvas,6.5,9.3",
        "ink-2,nav,6.0,9.8",
        "ink-2,sunken,6.0,8.8",
        "ink-3,canvas,4.9,7.1",
        "border-strong,surface,3.4,4.1",
        "border-strong,canvas,3.1,4.6",
        "accent,surface,6.7,8.0",
        "accent,canvas,6.2,9.0",
        "accent,accent-tint,5.7,6.2",
        "on-accent,accent,6.7,8.1",
        "ink-2,accent-tint,6.0,6.5",
        "goed-solid,surface,3.9,5.6",
        "zorg-solid,surface,4.1,4.9",
        "ouders,ouders-tint,6.1,7.2",
        "leerling,leerling-tint,6.2,7.6",
        "school,school-tint,5.8,6.8",
        "goed,goed-tint,5.4,7.3",
        "zorg,zorg-tint,5.8,6.7",
        "gevaar,gevaar-tint,5.9,6.5"
    })
    void contrastIsAsMeasured(String front, String ground, double light, double dark) throws IOException {
        assertEquals(light, contrast(tokens("light"), front, ground), 0.1, "light");
        assertEquals(dark, contrast(tokens("dark"), front, ground), 0.1, "dark");
    }

    @ParameterizedTest
    @CsvSource({"ink,11.1,9.4"})
    void markedTextKeepsItsContrast(String front, double light, double dark) throws IOException {
        assertEquals(light, contrast(marked("light"), front, "marked"), 0.1, "light");
        assertEquals(dark, contrast(marked("dark"), front, "marked"), 0.1, "dark");
    }

    private static Map<String, String> marked(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);
        StringBuilder mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            double ground = Integer.parseInt(tokens.get("surface").substring(at, at + 2), 16);
            double mark = Integer.parseInt(tokens.get("mark-ground").substring(at, at + 2), 16);
            mixed.append("%02x".formatted(Math.round(ground * 0.84 + mark * 0.16)));
        }
        tokens.put("marked", mixed.toString());
        return tokens;
    }

    private static double contrast(Map<String, String> tokens, String front, String ground) {
        double a = luminance(tokens.get(front));
        double b = luminance(tokens.get(ground));
        double exact = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        return Math.round(exact * 10) / 10.0;
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
