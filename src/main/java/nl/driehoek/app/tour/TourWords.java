package nl.driehoek.app.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** What the invented people of the tour say, and the file their school exports. */
final class TourWords {

    private final Properties words = new Properties();

    TourWords() throws IOException {
        try (InputStream file = open("words.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
    }

    String get(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** Puts the EDEXML file of the school in {@code folder}. */
    static Path schoolFile(Path folder) throws IOException {
        Path target = folder.resolve("leerlingen.xml");
        try (InputStream file = open("leerlingen.xml")) {
            Files.copy(file, target);
        }
        return target;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(TourWords.class.getResourceAsStream("/nl/driehoek/app/tour/" + name), name);
    }
}
