package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Talk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.EmptyState;

/** Terugblik: per commitment what it brought, and both views. Agreements from before that still run come first. */
final class LookBackPane implements StepPane {

    private final Texts texts;
    private final TalkModel model;
    private final Runnable next;
    private final Agreements agreements;
    private final ViewContext context;
    private final VBox node = new VBox();
    private final Button done;
    private List<AgreementId> shown = List.of();

    LookBackPane(ViewContext context, TalkModel model, Runnable next) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.next = next;
        this.agreements = new Agreements(model.desk().desk(), texts);
        this.done = Buttons.onward(texts.get("conversation.look-back.done"), this::finish);
        node.getStyleClass().add("step-pane");
        refresh(model.talk().get());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node bar() {
        return new ActionBar(List.of(), List.of(done));
    }

    @Override
    public Node first() {
        return done;
    }

    /** Made anew only when other agreements are looked back on: typing is never disturbed. */
    @Override
    public void refresh(Talk talk) {
        List<AgreementId> now = Stream.concat(talk.earlier().stream(), talk.agreements().stream())
                .filter(agreement -> agreement.status() == AgreementStatus.ISSUED)
                .map(Agreement::id)
                .toList();
        if (!node.getChildren().isEmpty() && now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> cards = new ArrayList<>();
        for (AgreementId id : now) {
            agreements
                    .find(id)
                    .ifPresent(file -> cards.add(new LookBackCard(context, model, agreements, file.now()).node()));
        }
        if (cards.isEmpty()) {
            cards.add(new EmptyState(
                    texts.get("conversation.look-back.nothing"), texts.get("conversation.look-back.nothing.how")));
        }
        node.getChildren().setAll(cards);
    }

    @Override
    public void finish() {
        model.finish(Step.LOOK_BACK, next);
    }
}
