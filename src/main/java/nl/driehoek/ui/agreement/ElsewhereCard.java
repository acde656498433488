package nl.driehoek.ui.agreement;

import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;

/** A colleague saved the same draft first: shows what the colleague wrote and lets the user choose. */
final class ElsewhereCard {

    private final AgreementActs acts;
    private final Texts texts;
    private final AgreementEditorModel model;

    ElsewhereCard(AgreementActs acts, AgreementEditorModel model) {
        this.acts = acts;
        this.texts = acts.context().texts();
        this.model = model;
    }

    void open() {
        DialogCard card = new DialogCard(texts, texts.get("agreement.elsewhere.title"));
        card.content(Labels.body(texts.get("agreement.elsewhere.choose")));
        int number = 1;
        for (Commitment theirs : model.theirsProperty().get().value().text().commitments()) {
            card.content(Labels.quiet(texts.get("agreement.elsewhere.line", number++, theirs.text())));
        }
        card.button(Buttons.secondary(texts.get("agreement.elsewhere.theirs"), () -> {
            card.close();
            model.takeTheirs();
        }));
        card.button(Buttons.primary(texts.get("agreement.elsewhere.mine"), () -> {
            card.close();
            model.keepMine();
        }));
        acts.context().dialogs().open(card);
    }
}
