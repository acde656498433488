package nl.driehoek.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.driehoek.ui.common.view.Focus;

/** The regions of the window in the order of F6; empty ones are passed by. */
final class Regions {

    private Regions() {}

    /** Puts the focus on the first stop of the region after the one that has {@code owner}. */
    static void next(List<Node> regions, Node owner) {
        int at = 0;
        while (at < regions.size() && !Focus.isInside(owner, regions.get(at))) {
            at++;
        }
        for (int step = 1; step <= regions.size(); step++) {
            Optional<Node> stop = Focus.firstStop(regions.get((at + step) % regions.size()));
            if (stop.isPresent()) {
                stop.get().requestFocus();
                return;
            }
        }
    }
}
