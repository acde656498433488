package nl.driehoek.ui.shell;

import java.util.Objects;
import java.util.Set;
import nl.driehoek.ui.common.navigation.Target;
import org.kordamp.ikonli.feather.Feather;

/**
 * A place in the left bar. The application registers only places that exist.
 *
 * @param name its Dutch name
 * @param sign its icon
 * @param target where it leads
 * @param alsoHere other kinds of target for which this place is marked as the present one
 */
public record Place(String name, Feather sign, Target target, Set<Class<? extends Target>> alsoHere) {
    /** Checks and copies. */
    public Place {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sign);
        Objects.requireNonNull(target);
        alsoHere = Set.copyOf(alsoHere);
    }

    /** Whether {@code current} is in this place. */
    boolean covers(Target current) {
        return current != null
                && (current.getClass().equals(target.getClass()) || alsoHere.contains(current.getClass()));
    }
}
