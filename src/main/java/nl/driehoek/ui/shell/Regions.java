package nl.driehoek.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The regions of the window in the order of F6; empty ones are passed by. */
final class Regions {

    private Regions() {}

    /** Puts the focus on the first stop of the region after the one that has {@code owner}. */
    static void next(List<Node> regions, Node owner) {
        int at = 0;
        while (at < regions.size() && !isInside(owner, regions.get(at))) {
            at++;
        }
        for (int step = 1; step <= regions.size(); step++) {
            Optional<Node> stop = firstStop(regions.get((at + step) % regions.size()));
            if (stop.isPresent()) {
                stop.get().requestFocus();
                return;
            }
        }
    }

    private static boolean isInside(Node node, Node region) {
        Node at = node;
        while (at != null && !at.equals(region)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(Regions::firstStop)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
