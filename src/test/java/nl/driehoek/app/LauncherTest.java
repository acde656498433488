package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    Path folder;

    private static Properties system(String name) {
        Properties properties = new Properties();
        properties.setProperty("os.name", name);
        properties.setProperty("user.home", Path.of("home", "me").toString());
        return properties;
    }

    @Test
    void everySystemHasItsOwnPlaceForData() {
        Path home = Path.of("home", "me");
        assertEquals(home.resolve(".local/share/driehoek"), DataFolder.of(system("Linux"), Map.of()));
        assertEquals(Path.of("data", "driehoek"), DataFolder.of(system("Linux"), Map.of("XDG_DATA_HOME", "data")));
        assertEquals(home.resolve("Library/Application Support/Driehoek"), DataFolder.of(system("Mac OS X"), Map.of()));
        assertEquals(
                Path.of("local", "Driehoek"), DataFolder.of(system("Windows 11"), Map.of("LOCALAPPDATA", "local")));
    }

    @Test
    void theDataCanBeElsewhere() {
        Properties properties = system("Linux");
        properties.setProperty("driehoek.data", folder.toString());
        assertEquals(folder, DataFolder.of(properties, Map.of()));
    }

    @Test
    void onlyLinuxWithoutADisplayHasNoScreen() {
        assertFalse(ScreenPresence.isThere(system("Linux"), Map.of()));
        assertTrue(ScreenPresence.isThere(system("Linux"), Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(ScreenPresence.isThere(system("Windows 11"), Map.of()));
    }

    @Test
    void theLogNamesWhoSpokeButNeverWhatALibrarySaid() {
        LogRecord foreign = new LogRecord(Level.SEVERE, "Unique index violation: 'Zoë'");
        foreign.setLoggerName("org.h2");
        foreign.setThrown(new IllegalStateException("Zoë"));
        String line = PrivateLog.line(foreign);
        assertTrue(line.contains("org.h2") && line.contains("IllegalStateException"), line);
        assertFalse(line.contains("Zoë"), line);
    }

    @Test
    void unknownWordsGetTheUsageInDutch() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(CommandLine.NOT_UNDERSTOOD, new CommandLine(Texts.dutch(), folder, print).run("wat"));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Gebruik:"));
    }
}
