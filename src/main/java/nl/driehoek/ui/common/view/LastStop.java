package nl.driehoek.ui.common.view;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/**
 * Where the focus was last on a page. When the page is built anew under it, the focus goes on to what has the same name
 * there: whoever works by keyboard does not have to walk back.
 */
final class LastStop {

    private final Node page;
    private final ChangeListener<Node> listener = (_, _, now) -> moved(now);
    private Node last;

    LastStop(Node page) {
        this.page = page;
    }

    /** Watches the focus of {@code scene} from now on. */
    void watch(Scene scene) {
        scene.focusOwnerProperty().addListener(listener);
    }

    /** Watches no more. */
    void rest(Scene scene) {
        scene.focusOwnerProperty().removeListener(listener);
        last = null;
    }

    /** What stands now where the focus was; empty when nothing has that name any more. */
    Optional<Node> again() {
        return Optional.ofNullable(last).flatMap(gone -> same(page, gone));
    }

    private void moved(Node now) {
        if (now != null && Focus.isInside(now, page)) {
            last = now;
        }
    }

    private static Optional<Node> same(Node from, Node gone) {
        if (!from.isVisible() || from.isDisabled()) {
            return Optional.empty();
        }
        boolean alike = from.getClass().equals(gone.getClass()) && !name(gone).isEmpty();
        if (alike && name(from).equals(name(gone))) {
            return Optional.of(from);
        }
        return Focus.children(from)
                .map(child -> same(child, gone))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
