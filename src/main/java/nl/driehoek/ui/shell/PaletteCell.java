package nl.driehoek.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;

/** Shows one line of the search window; a click chooses it. */
final class PaletteCell extends ListCell<PaletteEntry> {

    PaletteCell(Consumer<PaletteEntry> choose) {
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(Card.headOf(
                Icon.of(entry.sign(), "quiet"), Labels.body(entry.title()), Labels.caption(entry.context())));
        setAccessibleText(entry.context().isEmpty() ? entry.title() : entry.title() + ", " + entry.context());
    }
}
