package nl.driehoek.ui.nvc;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The four qualities of a request, each with a tick or a feather; nothing while no request is written. */
final class RequestChecks extends FlowPane {

    private final Texts texts;
    private final NvcSheetViewModel model;
    private final ReadAlong along;

    RequestChecks(Texts texts, NvcSheetViewModel model, ReadAlong along) {
        this.texts = texts;
        this.model = model;
        this.along = along;
        getStyleClass().add("request-checks");
        model.text(new NvcCell(true, WrittenIn.REQUEST)).subscribe(_ -> show());
        along.active().subscribe(_ -> show());
        along.notes().subscribe(this::show);
    }

    private void show() {
        boolean written =
                !model.text(new NvcCell(true, WrittenIn.REQUEST)).get().isBlank();
        setVisible(written && along.on().get());
        setManaged(isVisible());
        Set<RemarkLabel> noticed = along.notes().stream()
                .filter(note -> note.name().equals(texts.get("nvc.request")))
                .map(note -> note.remark().label())
                .collect(Collectors.toSet());
        getChildren()
                .setAll(
                        check(texts.get("nvc.check.wanted"), noticed.contains(RemarkLabel.NEGATIVE)),
                        check(texts.get("nvc.check.now"), noticed.contains(RemarkLabel.NOT_NOW)),
                        check(texts.get("nvc.check.concrete"), noticed.contains(RemarkLabel.VAGUE)),
                        check(texts.get("nvc.check.no"), noticed.contains(RemarkLabel.DEMAND)));
    }

    private Label check(String quality, boolean noticed) {
        Label label = Labels.caption(quality);
        label.setGraphic(Icon.of(noticed ? Feather.FEATHER : Feather.CHECK, noticed ? "accent" : "goed"));
        label.setAccessibleText(texts.get(noticed ? "nvc.check.look" : "nvc.check.good", quality));
        return label;
    }
}
