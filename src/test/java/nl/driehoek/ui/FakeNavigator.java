package nl.driehoek.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nl.driehoek.ui.common.navigation.Navigator;
import nl.driehoek.ui.common.navigation.Target;

/** A navigator for tests: remembers where one went. */
public final class FakeNavigator implements Navigator {

    private final List<Target> visited = new ArrayList<>();
    private final ObjectProperty<Target> current = new SimpleObjectProperty<>();
    private int backs;

    @Override
    public void go(Target target) {
        visited.add(target);
        current.set(target);
    }

    @Override
    public void replace(Target target) {
        go(target);
    }

    @Override
    public void back() {
        backs++;
    }

    @Override
    public ObservableValue<Target> current() {
        return current;
    }

    /** Where one went, in order. */
    public List<Target> visited() {
        return List.copyOf(visited);
    }

    /** How often one went back. */
    public int backs() {
        return backs;
    }
}
