package nl.driehoek.ui.paper;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where to save a file. */
@FunctionalInterface
public interface PaperSaving {

    /** The file the user chose for {@code proposedName}; empty when the user changed the mind. */
    Optional<Path> ask(String proposedName);
}
