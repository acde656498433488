package nl.driehoek.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The start scripts of the systems start the same program in the same way. */
class StartScriptsTest {

    private static final Path BIN = Path.of("src/main/app/bin");
    private static final Pattern OPTION = Pattern.compile("-(?:X[mX]|D|-)[A-Za-z0-9:+.=,-]*");
    private static final Pattern CALLED = Pattern.compile("call :([a-z]+)");

    @Test
    void windowsGetsEveryOptionThatOthersGet() throws IOException {
        assertEquals(options(read("driehoek")), options(read("driehoek.cmd")));
        assertTrue(options(read("driehoek")).size() >= 10);
    }

    @Test
    void theScriptForWindowsHasTheLineEndsAndLettersThatWindowsReads() throws IOException {
        String script = read("driehoek.cmd");
        assertFalse(script.replace("\r\n", "").contains("\n"), "a line without CR");
        assertTrue(script.chars().allMatch(letter -> letter < 128), "plain letters only");
        Matcher called = CALLED.matcher(script);
        assertTrue(called.find());
        do {
            assertTrue(script.contains("\r\n:" + called.group(1) + "\r\n"), called.group(1));
        } while (called.find());
    }

    private static String read(String name) throws IOException {
        return Files.readString(BIN.resolve(name));
    }

    /** The options for Java, without where things are. */
    private static Set<String> options(String script) {
        Set<String> options = new TreeSet<>();
        script.lines()
                .filter(line -> !line.strip().startsWith("#") && !line.strip().startsWith("rem"))
                .forEach(line -> OPTION.matcher(line).results().forEach(found -> options.add(found.group())));
        options.removeIf(option -> option.equals("--") || option.equals("-D"));
        return options;
    }
}
