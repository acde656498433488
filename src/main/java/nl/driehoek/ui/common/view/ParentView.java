package nl.driehoek.ui.common.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Ouder kijkt mee: while on, views hide what is not for the parent beside the user: internal parts, the meelezer, own
 * notes, other children and the other parent’s details. Follow {@link #onProperty} or bind with
 * {@link View#hideFromParents}.
 */
public final class ParentView {

    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();

    /** True while a parent looks at the screen. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** Whether a parent looks at the screen. */
    public boolean isOn() {
        return on.get();
    }

    /** A parent comes to look. */
    public void start() {
        on.set(true);
    }

    /** The parent looks no more. */
    public void stop() {
        on.set(false);
    }

    /** Starts or stops. */
    public void toggle() {
        on.set(!on.get());
    }
}
