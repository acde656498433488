package nl.driehoek.ui.imports;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import nl.driehoek.service.imports.ImportDraft;
import nl.driehoek.service.imports.SideLine;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;

/** Beside the pupils: groups to join, colleagues, remarks about the file, and what stays in it. */
final class SidePane {

    private SidePane() {}

    static Node of(Texts texts, ImportViewModel model, ImportDraft draft) {
        VBox all = new VBox();
        all.getStyleClass().add("check-side");
        if (!draft.joins().isEmpty()) {
            all.getChildren()
                    .add(card(
                            texts.get("import.side.groups"),
                            draft.joins(),
                            (index, yes) -> model.decide(now -> now.join(index, yes))));
        }
        if (!draft.staff().isEmpty()) {
            all.getChildren()
                    .add(card(
                            texts.get("import.side.staff"),
                            draft.staff(),
                            (index, yes) -> model.decide(now -> now.takeStaff(index, yes))));
        }
        VBox remarks = new VBox();
        remarks.getStyleClass().add("check-answers");
        draft.remarks().forEach(remark -> remarks.getChildren().add(Labels.caption(remark)));
        remarks.getChildren().add(Labels.caption(draft.leftInFile()));
        remarks.getChildren().add(Labels.caption(texts.get("import.undo.promise")));
        all.getChildren().add(Card.titled(texts.get("import.side.file"), remarks));
        return all;
    }

    private static Card card(String title, List<SideLine> lines, BiConsumer<Integer, Boolean> take) {
        Card card = Card.titled(title);
        for (int index = 0; index < lines.size(); index++) {
            int place = index;
            SideLine line = lines.get(index);
            CheckBox box = new CheckBox(line.words());
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.setSelected(line.taken());
            box.setOnAction(_ -> take.accept(place, box.isSelected()));
            card.with(box);
            if (!line.caption().isEmpty()) {
                card.with(Labels.caption(line.caption()));
            }
        }
        return card;
    }
}
