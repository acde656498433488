package nl.driehoek.ui.conversation;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;

/**
 * Lines to tick, with how many are done beside the head.
 *
 * @param <T> what a line stands for
 */
final class CheckList<T> extends VBox {

    CheckList(Texts texts, String title, List<T> lines, Function<T, String> words, ObservableList<T> ticked) {
        getStyleClass().add("check-list");
        Label count = Labels.fixed(Labels.caption(""));
        getChildren().add(Card.headOf(Labels.fieldLabel(title), Card.spacer(), count));
        Runnable tell = () -> count.setText(texts.get(
                "conversation.checks.count",
                lines.stream().filter(ticked::contains).count(),
                lines.size()));
        for (T line : lines) {
            getChildren().add(box(words.apply(line), line, ticked));
        }
        ticked.addListener((ListChangeListener<T>) _ -> tell.run());
        tell.run();
    }

    private CheckBox box(String words, T line, ObservableList<T> ticked) {
        CheckBox box = new CheckBox(words);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE); // a line more when the words need it
        box.setMnemonicParsing(false);
        box.setSelected(ticked.contains(line));
        box.selectedProperty().addListener((_, _, on) -> {
            if (on && !ticked.contains(line)) {
                ticked.add(line);
            } else if (!on) {
                ticked.remove(line);
            }
        });
        ticked.addListener((ListChangeListener<T>) _ -> box.setSelected(ticked.contains(line)));
        return box;
    }
}
