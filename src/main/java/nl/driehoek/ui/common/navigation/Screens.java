package nl.driehoek.ui.common.navigation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.driehoek.ui.common.view.View;

/** Which view shows which target; the application registers one factory per kind of target. */
public final class Screens {

    private final Map<Class<? extends Target>, Function<Target, View>> factories = new HashMap<>();

    /** {@code factory} makes the view of each {@code kind} of target. */
    public <T extends Target> Screens register(Class<T> kind, Function<T, View> factory) {
        if (factories.put(kind, target -> factory.apply(kind.cast(target))) != null) {
            throw new IllegalArgumentException("registered twice: " + kind.getSimpleName());
        }
        return this;
    }

    /** Whether there is a view for {@code target}; what has none is not offered to the user. */
    public boolean shows(Target target) {
        return factories.containsKey(target.getClass());
    }

    /** A fresh view of {@code target}; a target without a view is a defect and throws. */
    View view(Target target) {
        Function<Target, View> factory = factories.get(target.getClass());
        if (factory == null) {
            throw new IllegalArgumentException(
                    "no screen for " + target.getClass().getSimpleName());
        }
        return factory.apply(target);
    }
}
