package nl.driehoek.ui.conversation;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.service.Finding;
import nl.driehoek.service.Talk;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.view.Focus;
import nl.driehoek.ui.common.view.View;

/** The step whose content another feature brings: the agreements. */
final class HostedPane extends OnwardPane {

    private final VBox notice = new VBox();

    HostedPane(
            ViewContext context,
            TalkModel model,
            Step step,
            Optional<Function<ConversationId, Node>> content,
            Runnable next) {
        super(context, model, step, context.texts().get("conversation.agreements.done"), next);
        node.getChildren().add(notice);
        Held.onlyWhenFilled(notice);
        content.ifPresent(factory -> node.getChildren().add(factory.apply(model.id())));
    }

    /** What is hosted knows where one begins; the button that goes on is not the place to begin. */
    @Override
    public void takeFocus() {
        if (node.getChildren().getLast() instanceof View hosted) {
            hosted.takeFocus();
        } else {
            super.takeFocus();
        }
    }

    @Override
    public Node first() {
        return Focus.firstStop(node).orElse(done);
    }

    @Override
    public void refresh(Talk talk) {
        boolean none = talk.agreements().isEmpty() && talk.state(step) != StepState.DONE;
        done.setText(texts.get(none ? "conversation.agreements.none" : "conversation.agreements.done"));
        notice.getChildren().clear();
        if (talk.conversation().value().nature().situation() == Situation.HOME_VISIT) {
            notice.getChildren().add(Notice.info(texts.get("conversation.agreements.home-visit")));
        } else if (talk.state(step) == StepState.DONE) {
            notice.getChildren().add(Notice.good(texts.get("conversation.step.finished")));
        } else {
            for (Finding finding : talk.open(step)) {
                notice.getChildren().add(Labels.quiet(new TalkWords(texts).finding(finding)));
            }
        }
    }
}
