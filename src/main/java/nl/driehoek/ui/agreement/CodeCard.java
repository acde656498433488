package nl.driehoek.ui.agreement;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.driehoek.domain.agreement.AgreementCode;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.file.FileDrop;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** Finds the agreement that belongs to a sheet of paper: by the code read from its scan, or typed from the paper. */
final class CodeCard {

    private final AgreementActs acts;
    private final Texts texts;

    CodeCard(AgreementActs acts) {
        this.acts = acts;
        this.texts = acts.context().texts();
    }

    /** Asks for a scan or a code. */
    void open(Consumer<PaperFound> found) {
        open(Optional.empty(), found);
    }

    /** Reads the scan {@code path} at once; asks for the code only when it cannot be read. */
    void open(Path path, Consumer<PaperFound> found) {
        open(Optional.of(path), found);
    }

    private void open(Optional<Path> path, Consumer<PaperFound> found) {
        DialogCard card = new DialogCard(texts, texts.get("agreement.code.title"));
        CodeModel model = new CodeModel(acts.services(), acts.context().tasks(), texts, paper -> {
            card.close();
            found.accept(paper);
        });
        Form form = form(model);
        Label told = Labels.body("");
        told.textProperty().bind(model.toldProperty());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Button choose = Buttons.secondary(
                Feather.UPLOAD,
                texts.get("agreement.code.scan"),
                () -> acts.chooseScan().ifPresent(model::look));
        card.content(
                Labels.body(texts.get("agreement.code.scan.how")),
                choose,
                new BusyLine(model.busyProperty(), texts.get("agreement.scan.busy")),
                told,
                form.node());
        FileDrop.on(card, () -> !model.busyProperty().get(), model::look);
        card.cancel(texts.get("ui.dialog.cancel"));
        card.button(Buttons.primary(texts.get("agreement.code.find"), () -> {
            if (form.finished()) {
                model.find();
            }
        }));
        acts.context().dialogs().open(card.focusFirst(form.firstControl()));
        path.ifPresent(model::look);
    }

    private Form form(CodeModel model) {
        return new Form(texts, acts.services().clock())
                .fields(fields -> fields.text(
                        "agreement.code",
                        model.code(),
                        field -> field.hint("agreement.code.hint")
                                .prompt("agreement.code.prompt")
                                .rule(Rule.of(model.code())
                                        .must(
                                                typed -> AgreementCode.parse(typed)
                                                        .isPresent(),
                                                "agreement.code.form"))));
    }
}
