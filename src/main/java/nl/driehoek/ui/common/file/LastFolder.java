package nl.driehoek.ui.common.file;

import java.io.File;
import java.util.Optional;

/** The folder in which the user pointed at something last, until the program ends; it is written down nowhere. */
final class LastFolder {

    private File folder;

    /** Where to begin: the last folder while it is there; a stick may be gone by now. */
    Optional<File> start() {
        return Optional.ofNullable(folder).filter(File::isDirectory);
    }

    /** {@code chosen} was pointed at: a file in a folder, or a folder itself. */
    void pointedAt(File chosen) {
        folder = chosen.isDirectory() ? chosen : chosen.getAbsoluteFile().getParentFile();
    }
}
