package nl.driehoek.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.driehoek.ui.common.part.Buttons;

/**
 * One page of the first start.
 *
 * @param node what stands in the middle
 * @param focus where the focus goes
 * @param back the step before, if one can go back
 * @param actions the buttons at the right, the filled one last
 */
record StartPage(Node node, Node focus, Optional<StartStep> back, List<Button> actions) {

    StartPage {
        actions = List.copyOf(actions);
    }

    /** The button that goes on; Enter in a field presses it. */
    Optional<Button> onward() {
        return actions.isEmpty() ? Optional.empty() : Optional.of(actions.getLast());
    }

    /** A page with one filled button. */
    static StartPage of(Node node, Node focus, StartStep back, String onward, Runnable action) {
        return new StartPage(node, focus, Optional.of(back), List.of(Buttons.onward(onward, action)));
    }
}
