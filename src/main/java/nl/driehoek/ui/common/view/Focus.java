package nl.driehoek.ui.common.view;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import nl.driehoek.ui.common.work.FxThread;

/** Puts the focus on nodes that may not be in the window yet: what a scroll pane holds comes in with its skin. */
public final class Focus {

    private Focus() {}

    /** Puts the focus on {@code node} now, or as soon as it is in a scene. */
    public static void on(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(javafx.beans.value.ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                if (now != null) {
                    node.sceneProperty().removeListener(this);
                    node.requestFocus();
                    FxThread.later(() -> againUnlessMoved(node));
                }
            }
        });
    }

    /** The node may have come in before it could be seen. */
    private static void againUnlessMoved(Node node) {
        if (node.getScene() != null && node.getScene().getFocusOwner() == null) {
            node.requestFocus();
        }
    }
}
