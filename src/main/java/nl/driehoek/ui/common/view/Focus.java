package nl.driehoek.ui.common.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
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

    /** The first node in {@code node}, itself included, that Tab would stop at. */
    public static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return children(node).map(Focus::firstStop).flatMap(Optional::stream).findFirst();
    }

    /** The last node in {@code node}, itself included, that Tab would stop at. */
    public static Optional<Node> lastStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return children(node).toList().reversed().stream()
                .map(Focus::lastStop)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a scroll pane holds is not among its children until it has its skin. */
    static Stream<Node> children(Node node) {
        return switch (node) {
            case ScrollPane pane when pane.getContent() != null -> Stream.of(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.empty();
        };
    }

    /** Whether {@code node} is {@code region} or lies in it; a null node lies nowhere. */
    public static boolean isInside(Node node, Node region) {
        Node at = node;
        while (at != null && !at.equals(region)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** The node may have come in before it could be seen. */
    private static void againUnlessMoved(Node node) {
        if (node.getScene() != null && node.getScene().getFocusOwner() == null) {
            node.requestFocus();
        }
    }
}
