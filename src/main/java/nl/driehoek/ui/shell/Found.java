package nl.driehoek.ui.shell;

import java.util.Objects;
import nl.driehoek.ui.common.navigation.Target;
import org.kordamp.ikonli.feather.Feather;

/**
 * One thing found.
 *
 * @param sign its icon
 * @param title what it is
 * @param context where it belongs; may be empty
 * @param target where it opens
 */
public record Found(Feather sign, String title, String context, Target target) {
    /** Checks. */
    public Found {
        Objects.requireNonNull(sign);
        Objects.requireNonNull(title);
        Objects.requireNonNull(context);
        Objects.requireNonNull(target);
    }

    /** Names no one: what is found may be about people. */
    @Override
    public String toString() {
        return "Found[" + target.getClass().getSimpleName() + "]";
    }
}
