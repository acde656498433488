package nl.driehoek.ui.agreement;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;

/** Asks why a printed agreement changes, and begins the next version. */
final class ChangeCard {

    private final AgreementActs acts;
    private final Texts texts;

    ChangeCard(AgreementActs acts) {
        this.acts = acts;
        this.texts = acts.context().texts();
    }

    void open(Stored<Agreement> issued, Consumer<Stored<Agreement>> onward) {
        int next = issued.value().version() + 1;
        StringProperty reason = new SimpleStringProperty("");
        DialogCard card = new DialogCard(texts, texts.get("agreement.change.title", next));
        Form form = new Form(texts, acts.services().clock());
        form.fields(fields -> fields.area(
                "agreement.change.reason",
                reason,
                2,
                field -> field.rule(Rule.filled(reason, "agreement.change.reason-needed"))
                        .prompt("agreement.change.reason-prompt")));
        card.content(
                Labels.quiet(texts.get("agreement.change.about", issued.value().version())), form.node());
        card.cancel(texts.get("ui.dialog.cancel"));
        card.button(Buttons.primary(texts.get("agreement.change.verb", next), () -> {
            if (form.finished()) {
                card.close();
                acts.change(issued, reason.get(), onward);
            }
        }));
        acts.context().dialogs().open(card.focusFirst(form.firstControl()));
    }
}
