package nl.driehoek.ui.imports;

import java.nio.file.Path;
import java.util.Optional;

/** The way to let a person point at a file; the window of the system in the application. */
@FunctionalInterface
public interface FilePicker {

    /** The file that was pointed at; empty when the person did not want one. */
    Optional<Path> pick();
}
