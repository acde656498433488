package nl.driehoek.ui.common.reading;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The remarks that are not looked at, as a quiet list; or why there are none. */
final class NoteList extends VBox {

    private final Texts texts;
    private final ReadAlong along;

    NoteList(Texts texts, ReadAlong along) {
        this.texts = texts;
        this.along = along;
        getStyleClass().add("read-along-list");
    }

    void show() {
        getChildren().clear();
        if (!along.on().get()) {
            getChildren().add(Labels.caption(texts.get("coach.is-off")));
        } else if (along.notes().isEmpty()) {
            getChildren().add(Labels.caption(texts.get("coach.nothing")));
        } else {
            along.notes().stream()
                    .filter(note -> !note.isSameAs(along.active().get()))
                    .forEach(note -> getChildren().add(row(note)));
        }
    }

    private Node row(Note note) {
        String words =
                texts.get("coach.quoted", NoteWords.shortened(note.remark().words()));
        ListRow row = ListRow.plain(words)
                .caption(NoteWords.where(texts, note))
                .right(Icon.of(Feather.CHEVRON_RIGHT, "quiet"))
                .opens(() -> along.jump(note));
        row.setAccessibleText(texts.get("coach.row", NoteWords.where(texts, note), words));
        return row;
    }
}
