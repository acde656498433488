package nl.driehoek.ui.common.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.driehoek.ui.common.view.View;

/**
 * The way through the screens with a history. A guard may hold a step until the user agrees, as when a parent looks
 * along. Views are made fresh each time, so what they show is what the store says.
 */
public final class Navigation implements Navigator {

    private static final int REMEMBERED = 50;

    private final Screens screens;
    private final ReadOnlyObjectWrapper<Target> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>();
    private final Deque<Target> before = new ArrayDeque<>();
    private BiConsumer<Target, Runnable> guard = (_, step) -> step.run();

    /** Ways through {@code screens}. */
    public Navigation(Screens screens) {
        this.screens = screens;
    }

    /** {@code guard} gets each target and the step to take; it runs the step now, later or never. */
    public void guardWith(BiConsumer<Target, Runnable> guard) {
        this.guard = guard;
    }

    @Override
    public void go(Target target) {
        if (!target.equals(current.get())) {
            guard.accept(target, () -> {
                remember();
                show(target);
            });
        }
    }

    @Override
    public void replace(Target target) {
        guard.accept(target, () -> show(target));
    }

    @Override
    public void back() {
        if (!before.isEmpty()) {
            Target target = before.peek();
            guard.accept(target, () -> {
                before.pop();
                show(target);
            });
        }
    }

    @Override
    public ObservableValue<Target> current() {
        return current.getReadOnlyProperty();
    }

    /** The view to show; null before the first place. */
    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Forgets where the user was and shows nothing; for locking. */
    public void clear() {
        before.clear();
        current.set(null);
        view.set(null);
    }

    private void remember() {
        if (current.get() != null) {
            before.push(current.get());
            if (before.size() > REMEMBERED) {
                before.removeLast();
            }
        }
    }

    private void show(Target target) {
        View next = screens.view(target);
        current.set(target);
        view.set(next);
        next.takeFocus();
    }
}
