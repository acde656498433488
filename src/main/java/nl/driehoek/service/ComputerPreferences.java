package nl.driehoek.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import nl.driehoek.disk.SafeFile;

/** Reads and saves how Driehoek looks and behaves on this computer. */
public final class ComputerPreferences {

    private final SafeFile file;

    /** Preferences in {@code file}, whose folder must exist. */
    public ComputerPreferences(Path file) {
        this.file = new SafeFile(file);
    }

    /** What was saved; the usual for what was not, or cannot be read. */
    public Preferences load() {
        Properties saved = new Properties();
        try {
            Optional<byte[]> bytes = file.read();
            if (bytes.isPresent()) {
                saved.load(new StringReader(new String(bytes.get(), StandardCharsets.UTF_8)));
            }
        } catch (IOException | IllegalArgumentException e) {
            return Preferences.USUAL;
        }
        return new Preferences(
                number(saved, "text-percent", Preferences.USUAL.textPercent()),
                look(saved.getProperty("look", "")),
                Boolean.parseBoolean(saved.getProperty("less-motion")),
                number(saved, "lock-after-minutes", Preferences.USUAL.lockAfterMinutes()));
    }

    /** Saves {@code preferences}. */
    public void save(Preferences preferences) {
        String text = "text-percent=" + preferences.textPercent() + "\nlook=" + preferences.look() + "\nless-motion="
                + preferences.lessMotion() + "\nlock-after-minutes=" + preferences.lockAfterMinutes() + "\n";
        try {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preferences.Look look(String name) {
        for (Preferences.Look look : Preferences.Look.values()) {
            if (look.name().equals(name)) {
                return look;
            }
        }
        return Preferences.Look.SYSTEM;
    }

    private static int number(Properties saved, String key, int usual) {
        String text = saved.getProperty(key, "").strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : usual;
    }
}
