package nl.driehoek.ui.unlock;

import java.nio.file.Path;
import java.util.Optional;

/** The ways out of the unlock screen. */
public interface UnlockExits {

    /** The password is forgotten. */
    void forgotten();

    /** Putting a backup back: {@code backup}, or one the user chooses. */
    void restore(Optional<Path> backup);
}
