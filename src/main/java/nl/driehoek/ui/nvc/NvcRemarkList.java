package nl.driehoek.ui.nvc;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The meelezer beside the sheet: a quiet list, each remark with its words and one question. It holds nothing up. */
final class NvcRemarkList extends VBox {

    private final Texts texts;
    private final Consumer<NvcRemark> jump;
    private final VBox list = new VBox();

    NvcRemarkList(Texts texts, NvcSheetViewModel model, Consumer<NvcRemark> jump) {
        this.texts = texts;
        this.jump = jump;
        getStyleClass().add("nvc-remarks");
        list.getStyleClass().add("nvc-remark-list");
        Region push = new Region();
        VBox.setVgrow(push, javafx.scene.layout.Priority.ALWAYS);
        getChildren()
                .addAll(
                        Card.headOf(Icon.of(Feather.FEATHER, "quiet"), Labels.h3(texts.get("nvc.coach"))),
                        list,
                        push,
                        Labels.caption(texts.get("nvc.coach.foot")));
        model.remarks().subscribe(() -> show(model));
        show(model);
    }

    private void show(NvcSheetViewModel model) {
        list.getChildren().clear();
        if (model.remarks().isEmpty()) {
            list.getChildren().add(Labels.caption(texts.get("nvc.coach.nothing")));
        }
        for (NvcRemark remark : model.remarks()) {
            Button place = Buttons.link(texts.get("nvc.coach.show"), () -> jump.accept(remark));
            Notice notice = Notice.info(Feather.FEATHER, question(remark))
                    .title(texts.get(
                            "nvc.coach.words", row(remark), remark.remark().words()))
                    .action(place);
            list.getChildren().add(notice);
        }
    }

    private String question(NvcRemark remark) {
        return texts.get("coach.why." + remark.remark().label().code());
    }

    private String row(NvcRemark remark) {
        WrittenIn row = remark.cell().row();
        return switch (row) {
            case OBSERVATION -> texts.get("nvc.observation");
            case FEELING -> texts.get("nvc.feeling");
            case NEED -> texts.get("nvc.need");
            case REQUEST -> texts.get("nvc.request");
            case FOR_PARENTS -> "";
        };
    }
}
