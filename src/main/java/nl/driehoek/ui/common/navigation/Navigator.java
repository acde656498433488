package nl.driehoek.ui.common.navigation;

import javafx.beans.value.ObservableValue;

/** Goes from screen to screen. */
public interface Navigator {

    /** Opens {@code target}; the place before is kept for {@link #back}. */
    void go(Target target);

    /** Opens {@code target} in the place of the present one: another tab or step of the same thing. */
    void replace(Target target);

    /** Back to the place before; nothing when there is none. */
    void back();

    /** Where the user is; null before the first place. */
    ObservableValue<Target> current();
}
