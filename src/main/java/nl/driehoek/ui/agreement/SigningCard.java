package nl.driehoek.ui.agreement;

import java.time.LocalDate;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Section;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;

/** The dialog that notes where one party stands with signing. Who does not sign is asked for the reason first. */
final class SigningCard {

    private final AgreementActs acts;
    private final Texts texts;

    SigningCard(AgreementActs acts) {
        this.acts = acts;
        this.texts = acts.context().texts();
    }

    void open(Stored<Agreement> issued, int place, SigningModel.Way way) {
        Party party = issued.value().parties().get(place);
        SigningModel model = new SigningModel(
                way, party.signing(), LocalDate.now(acts.services().clock()));
        DialogCard card = new DialogCard(texts, title(way, party.name()));
        Form form = new Form(texts, acts.services().clock());
        form.fields(fields -> fill(fields, model));
        card.content(Labels.quiet(explanation(way)), form.node());
        card.cancel(texts.get("ui.dialog.cancel"));
        card.button(Buttons.primary(texts.get("agreement.sign.keep"), () -> {
            if (form.finished()) {
                card.close();
                acts.sign(issued, place, model.signing(), () -> {});
            }
        }));
        acts.context().dialogs().open(card.focusFirst(form.firstControl()));
    }

    private void fill(Section fields, SigningModel model) {
        switch (model.way()) {
            case SIGNED -> fields.date("agreement.sign.on", model.dayProperty(), field -> field.rule(model.dayRule()));
            case DOES_NOT_SIGN ->
                fields.area(
                        "agreement.sign.reason",
                        model.wordsProperty(),
                        3,
                        field -> field.rule(model.wordsRule()).prompt("agreement.sign.reason-prompt"));
            case NOT_YET ->
                fields.text(
                        "agreement.sign.note",
                        model.wordsProperty(),
                        field -> field.optional().prompt("agreement.sign.note-prompt"));
            case NOT_REACHED ->
                fields.text(
                                "agreement.sign.tried",
                                model.wordsProperty(),
                                field -> field.optional().prompt("agreement.sign.tried-prompt"))
                        .date("agreement.sign.next", model.dayProperty(), field -> field.optional());
        }
    }

    private String title(SigningModel.Way way, String name) {
        return switch (way) {
            case SIGNED -> texts.get("agreement.sign.title.signed", name);
            case DOES_NOT_SIGN -> texts.get("agreement.sign.title.not-signing", name);
            case NOT_YET -> texts.get("agreement.sign.title.not-yet", name);
            case NOT_REACHED -> texts.get("agreement.sign.title.not-reached", name);
        };
    }

    private String explanation(SigningModel.Way way) {
        return switch (way) {
            case SIGNED -> texts.get("agreement.sign.about.signed");
            case DOES_NOT_SIGN -> texts.get("agreement.sign.about.not-signing");
            case NOT_YET -> texts.get("agreement.sign.about.not-yet");
            case NOT_REACHED -> texts.get("agreement.sign.about.not-reached");
        };
    }
}
