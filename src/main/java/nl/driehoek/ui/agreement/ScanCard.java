package nl.driehoek.ui.agreement;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The dialog that adds a scan of the signed paper: by button or by dropping a file on it. */
final class ScanCard {

    private final AgreementActs acts;
    private final Texts texts;

    ScanCard(AgreementActs acts) {
        this.acts = acts;
        this.texts = acts.context().texts();
    }

    /** Asks for a file for {@code version}. */
    void open(AgreementFile file, int version) {
        open(file, version, Optional.empty());
    }

    /** Looks at {@code path} at once, as after dropping it. */
    void open(AgreementFile file, int version, Path path) {
        open(file, version, Optional.of(path));
    }

    private void open(AgreementFile file, int version, Optional<Path> path) {
        ScanModel model = new ScanModel(acts.services(), acts.context().tasks(), texts, file, version);
        DialogCard card = new DialogCard(texts, texts.get("agreement.scan.title", version));
        card.getStylesheets().add(Theme.sheet("agreement.css"));
        Button choose = Buttons.secondary(
                Feather.UPLOAD,
                texts.get("agreement.scan.choose"),
                () -> choose(card).ifPresent(model::look));
        VBox zone = new VBox(
                Icon.of(Feather.FILE_PLUS, "quiet").large(), Labels.quiet(texts.get("agreement.scan.drop")), choose);
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("drop-zone");
        new ScanDrop(zone, model::look).enable(true);
        Label told = Labels.body("");
        told.textProperty().bind(model.toldProperty());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        card.content(zone, new BusyLine(model.busyProperty(), texts.get("agreement.scan.busy")), told);
        List<Party> open = model.open();
        Form form = new Form(texts, acts.services().clock());
        if (!open.isEmpty()) {
            form.fields(fields -> fields.chips(
                            "agreement.scan.who", open, Party::name, model.signed(), field -> field.optional())
                    .date("agreement.sign.on", model.dayProperty()));
            card.content(form.node());
        }
        card.cancel(texts.get("ui.dialog.cancel"));
        Button keep = Buttons.primary(texts.get("agreement.scan.keep"), () -> {
            if (form.finished()) {
                model.keep(card::close);
            }
        });
        keep.disableProperty().bind(model.busyProperty());
        card.button(keep).focusFirst(choose);
        acts.context().dialogs().open(card);
        path.ifPresent(model::look);
    }

    private Optional<Path> choose(DialogCard card) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("agreement.scan.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.get("agreement.scan.kinds"), "*.pdf", "*.png", "*.jpg", "*.jpeg"));
        File file = chooser.showOpenDialog(card.getScene().getWindow());
        return Optional.ofNullable(file).map(File::toPath);
    }
}
