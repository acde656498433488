package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Talk;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.EmptyState;

/** Terugblik: per commitment what it brought, and both views. Agreements from before that still run come first. */
final class LookBackPane extends OnwardPane {

    private final Agreements agreements;
    private final ViewContext context;
    private List<AgreementId> shown = List.of();

    LookBackPane(ViewContext context, TalkModel model, Runnable next) {
        super(context, model, Step.LOOK_BACK, context.texts().get("conversation.look-back.done"), next);
        this.context = context;
        this.agreements = new Agreements(model.desk().desk(), texts);
        refresh(model.talk().get());
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
}
