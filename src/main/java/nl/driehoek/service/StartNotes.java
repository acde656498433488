package nl.driehoek.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import nl.driehoek.disk.SafeFile;

/**
 * What was filled in at the first start until the school is set up, so that one can leave and go on later: about school
 * and the first colleague only, never about a pupil, never a password.
 */
public final class StartNotes {

    private final SafeFile file;

    /** Notes in {@code file}, whose folder must exist. */
    public StartNotes(Path file) {
        this.file = new SafeFile(file);
    }

    /** What was noted; empty when nothing was, or when it cannot be read. */
    public Map<String, String> load() {
        Properties noted = new Properties();
        try {
            Optional<byte[]> bytes = file.read();
            if (bytes.isPresent()) {
                noted.load(new StringReader(new String(bytes.get(), StandardCharsets.UTF_8)));
            }
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, String> values = new TreeMap<>();
        noted.stringPropertyNames().forEach(name -> values.put(name, noted.getProperty(name)));
        return values;
    }

    /** Notes {@code values} in the place of what was noted. */
    public void save(Map<String, String> values) {
        Properties noted = new Properties();
        noted.putAll(values);
        StringWriter text = new StringWriter();
        try {
            noted.store(text, null);
            file.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything: the school is set up. */
    public void forget() {
        try {
            Files.deleteIfExists(file.path());
            Files.deleteIfExists(file.previous());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
