package nl.driehoek.ui.common.file;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets the user point at a file or folder of the computer; empty when the user changed the mind. The only way to ask for
 * one.
 */
public interface FilePicker {

    /** An existing file with one of {@code endings}, for example {@code "*.xml"}; none means any file. */
    Optional<Path> open(String title, String kind, String... endings);

    /**
     * A file to write, of {@code kind} with one of {@code endings}; {@code name} is proposed. It may exist: the system
     * asked already.
     */
    Optional<Path> save(String title, String name, String kind, String... endings);

    /** A folder. */
    Optional<Path> folder(String title);
}
