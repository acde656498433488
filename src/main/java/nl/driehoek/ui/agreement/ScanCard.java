package nl.driehoek.ui.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.file.FileDrop;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
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

    /** As both, depending on whether there is a file already. */
    void open(AgreementFile file, int version, Optional<Path> path) {
        ScanModel model = new ScanModel(acts.services(), acts.context().tasks(), texts, file, version);
        DialogCard card = new DialogCard(texts, texts.get("agreement.scan.title", version));
        card.getStylesheets().add(Theme.sheet("agreement.css"));
        Button choose = Buttons.secondary(
                Feather.UPLOAD,
                texts.get("agreement.scan.choose"),
                () -> acts.chooseScan().ifPresent(model::look));
        VBox zone = new VBox(
                Icon.of(Feather.FILE_PLUS, "quiet").large(), Labels.quiet(texts.get("agreement.scan.drop")), choose);
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("drop-zone");
        FileDrop.on(zone, () -> !model.busyProperty().get(), model::look);
        Label told = Labels.body("");
        told.textProperty().bind(model.toldProperty());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        card.content(
                Labels.caption(new AgreementTexts(texts)
                        .named(file.agreement(), file.pupil().name().full())),
                zone,
                new BusyLine(model.busyProperty(), texts.get("agreement.scan.busy")),
                told,
                elsewhere(card, model));
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

    /** Tells that the paper belongs elsewhere, and offers to put it there. */
    private Node elsewhere(DialogCard card, ScanModel model) {
        VBox place = new VBox();
        place.managedProperty().bind(Bindings.isNotEmpty(place.getChildren()));
        model.elsewhereProperty().subscribe(found -> {
            place.getChildren().clear();
            if (found != null) {
                place.getChildren()
                        .setAll(
                                Notice.needsUs(model.whereItBelongs(found)),
                                Buttons.secondary(
                                        Feather.CORNER_UP_RIGHT,
                                        texts.get("agreement.mark.move"),
                                        () -> move(card, found)));
            }
        });
        return place;
    }

    private void move(DialogCard card, PaperFound found) {
        card.close();
        open(found.file(), found.version(), found.scan());
    }
}
