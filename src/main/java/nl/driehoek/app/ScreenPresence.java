package nl.driehoek.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Whether a window can be shown here. */
final class ScreenPresence {

    private ScreenPresence() {}

    /** False on Linux without a display, unless JavaFX was told to work headless. */
    static boolean isThere(Properties properties, Map<String, String> environment) {
        boolean linux =
                properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean told = !properties.getProperty("glass.platform", "").isBlank();
        boolean display = !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        return !linux || told || display;
    }
}
