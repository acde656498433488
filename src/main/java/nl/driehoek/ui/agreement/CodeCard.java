package nl.driehoek.ui.agreement;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import nl.driehoek.domain.agreement.AgreementCode;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Work;

/** Finds the agreement that belongs to a sheet of paper by the code at its foot. */
final class CodeCard {

    private final AgreementActs acts;
    private final Texts texts;

    CodeCard(AgreementActs acts) {
        this.acts = acts;
        this.texts = acts.context().texts();
    }

    void open(Consumer<AgreementFile> found) {
        StringProperty code = new SimpleStringProperty("");
        DialogCard card = new DialogCard(texts, texts.get("agreement.code.title"));
        Form form = new Form(texts, acts.services().clock());
        form.fields(fields -> fields.text(
                "agreement.code",
                code,
                field -> field.hint("agreement.code.hint")
                        .prompt("agreement.code.prompt")
                        .rule(Rule.of(code)
                                .must(typed -> AgreementCode.parse(typed).isPresent(), "agreement.code.form"))));
        Label told = Labels.body("");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        card.content(form.node(), told).cancel(texts.get("ui.dialog.cancel"));
        card.button(Buttons.primary(texts.get("agreement.code.find"), () -> {
            if (form.finished()) {
                Work.of(() -> acts.services().agreements().find(code.get()))
                        .onSuccess(file -> {
                            if (file.isPresent()) {
                                card.close();
                                found.accept(file.get());
                            } else {
                                told.setText(texts.get("agreement.code.none"));
                            }
                        })
                        .runOn(acts.context().tasks());
            }
        }));
        acts.context().dialogs().open(card.focusFirst(form.firstControl()));
    }
}
