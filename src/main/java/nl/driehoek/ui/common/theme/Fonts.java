package nl.driehoek.ui.common.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** Loads the bundled letters, Source Sans 3 and the Feather signs, before the first scene is built. */
final class Fonts {

    private static final List<String> LETTERS = List.of(
            "SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf", "SourceSans3-Bold.ttf", "SourceSans3-It.ttf");

    private Fonts() {}

    /** Loads all fonts; loading them again does no harm. */
    static void load() {
        for (String name : LETTERS) {
            try (InputStream file = Fonts.class.getResourceAsStream("/nl/driehoek/font/" + name)) {
                requireLoaded(Font.loadFont(file, 15), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        try (InputStream signs = new FeatherIkonHandler().getFontResourceAsStream()) {
            requireLoaded(Font.loadFont(signs, 15), "feather");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireLoaded(Font font, String name) {
        if (font == null) {
            throw new IllegalStateException("font not readable: " + name);
        }
    }
}
