package nl.driehoek.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where Driehoek keeps its data on this computer, as each system wants it. */
final class DataFolder {

    /** The system property that names another folder. */
    static final String OVERRULE = "driehoek.data";

    private DataFolder() {}

    /** The folder according to {@code properties} and {@code environment}. */
    static Path of(Properties properties, Map<String, String> environment) {
        String chosen = properties.getProperty(OVERRULE, "");
        if (!chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(properties.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isBlank() ? home.resolve("AppData/Local/Driehoek") : Path.of(local, "Driehoek");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Driehoek");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? home.resolve(".local/share") : Path.of(data)).resolve("driehoek");
    }
}
