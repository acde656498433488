package nl.driehoek.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.KeyCaps;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.view.Keys;

/** The list of keys (F1): what is registered, and what works in lists and forms. */
final class KeyList {

    private final Texts texts;

    KeyList(Texts texts) {
        this.texts = texts;
    }

    DialogCard card(List<Command> commands) {
        VBox left = column("shell.keys.everywhere");
        line(left, texts.get("shell.nav.search"), Keys.caps(Keys.SEARCH));
        commands.forEach(command -> command.key().ifPresent(key -> line(left, command.name(), Keys.caps(key))));
        line(left, "shell.keys.back", Keys.BACK);
        line(left, "shell.keys.print", Keys.PRINT);
        line(left, "shell.nav.parent", Keys.PARENT_VIEW);
        line(left, "shell.nav.cover", Keys.COVER);
        line(left, "shell.nav.lock", Keys.LOCK);
        line(
                left,
                texts.get("shell.keys.letters"),
                List.of(Keys.caps(Keys.SEARCH).getFirst(), "+ −"));
        VBox right = column("shell.keys.list");
        line(right, texts.get("shell.keys.choose"), List.of("↑ ↓"));
        line(right, texts.get("shell.keys.open"), List.of("Enter"));
        line(right, texts.get("shell.keys.other"), List.of("Shift", "F10"));
        right.getChildren().add(head("shell.keys.form"));
        line(right, "shell.keys.region", Keys.NEXT_REGION);
        line(right, "shell.keys.remark", Keys.NEXT_REMARK);
        line(right, "shell.keys.accept", Keys.ACCEPT);
        line(right, "shell.keys.finish", Keys.FINISH);
        line(right, texts.get("shell.keys.close"), List.of("Esc"));
        DialogCard card = new DialogCard(texts, texts.get("shell.keys.title")).broad();
        HBox columns = new HBox(PartyCard.sideBySide(List.of(left, right)));
        HBox.setHgrow(columns.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
        columns.getChildren().getFirst().getStyleClass().add("key-list");
        return card.content(columns).note(texts.get("shell.keys.note")).cancel(texts.get("ui.dialog.close"));
    }

    private VBox column(String headKey) {
        VBox column = new VBox(head(headKey));
        column.getStyleClass().add("key-column");
        return column;
    }

    private Label head(String key) {
        return Labels.fieldLabel(texts.get(key));
    }

    private void line(VBox column, String wordsKey, KeyCombination key) {
        line(column, texts.get(wordsKey), Keys.caps(key));
    }

    private static void line(VBox column, String words, List<String> caps) {
        KeyCaps keys = new KeyCaps(caps);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        column.getChildren().add(Card.headOf(Labels.body(words), Card.spacer(), keys));
    }
}
