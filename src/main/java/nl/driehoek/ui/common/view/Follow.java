package nl.driehoek.ui.common.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Lets a building block follow something that outlives it, without leaving a listener behind. */
public final class Follow {

    private Follow() {}

    /** Calls {@code action} with the value now, and on each change while {@code node} is in a scene. */
    public static <T> void whileInScene(Node node, ObservableValue<T> value, Consumer<? super T> action) {
        action.accept(value.getValue());
        Subscription[] open = {Subscription.EMPTY};
        node.sceneProperty().addListener((_, _, scene) -> {
            open[0].unsubscribe();
            open[0] = scene == null ? Subscription.EMPTY : value.subscribe(action);
        });
    }
}
