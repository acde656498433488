package nl.driehoek.ui.common.draft;

import java.util.Objects;
import nl.driehoek.domain.Stored;

/**
 * Two colleagues wrote in the same sheet. Nothing of either is lost until the user chooses.
 *
 * @param mine what stands on this screen
 * @param theirs what the store has
 * @param <T> the sheet
 */
public record Conflict<T>(T mine, Stored<T> theirs) {

    /** Refuses null. */
    public Conflict {
        Objects.requireNonNull(mine, "mine");
        Objects.requireNonNull(theirs, "theirs");
    }
}
