package nl.driehoek.ui.conversation;

import java.util.Optional;
import javafx.scene.Node;
import nl.driehoek.service.Talk;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.view.Focus;

/** What one step of a talk shows between the header and the foot. */
interface StepPane {

    /** The content, made once. */
    Node node();

    /** The fixed bar at the foot. */
    Node bar();

    /** What stands apart at the right of the content; mostly nothing. */
    default Optional<Node> side() {
        return Optional.empty();
    }

    /** Where the focus goes when the step opens. */
    Node first();

    /** Puts the focus there. */
    default void takeFocus() {
        Focus.on(first());
    }

    /** The talk was read anew; what is typed stays. */
    void refresh(Talk talk);

    /** Ctrl Enter: the user is done with this step. */
    void finish();

    /** The meelezer of this step, if it has one. */
    default Optional<ReadAlong> reading() {
        return Optional.empty();
    }
}
