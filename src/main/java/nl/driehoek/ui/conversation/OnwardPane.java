package nl.driehoek.ui.conversation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;

/** A step of which the bar has one button: the one that finishes it and goes on. */
abstract class OnwardPane implements StepPane {

    final Texts texts;
    final TalkModel model;
    final Step step;
    final VBox node = new VBox();
    final Button done;
    private final Runnable next;

    /** An empty pane; {@code verb} stands on the button, {@code next} goes on after {@code step}. */
    OnwardPane(ViewContext context, TalkModel model, Step step, String verb, Runnable next) {
        this.texts = context.texts();
        this.model = model;
        this.step = step;
        this.next = next;
        this.done = Buttons.onward(verb, this::finish);
        node.getStyleClass().add("step-pane");
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final Node bar() {
        return new ActionBar(List.of(), List.of(done));
    }

    @Override
    public Node first() {
        return done;
    }

    @Override
    public final void finish() {
        model.finish(step, next);
    }
}
