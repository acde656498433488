package nl.driehoek.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.file.FilePicker;

/** Asks for the picture of the school: at the first start and in the settings. */
public final class LogoFile {

    private LogoFile() {}

    /** The picture that the user points at, if any. */
    public static Optional<Path> ask(FilePicker files, Texts texts) {
        return files.open(
                texts.get("settings.logo.choose"), texts.get("settings.logo.kinds"), "*.png", "*.jpg", "*.jpeg");
    }
}
