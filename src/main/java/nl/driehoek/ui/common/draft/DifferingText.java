package nl.driehoek.ui.common.draft;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.driehoek.domain.TextDifference.Piece;
import nl.driehoek.text.Texts;

/** A text of which the words that the other text lacks stand between brackets and are underlined. */
public final class DifferingText extends TextFlow {

    /** Shows {@code pieces}. */
    public DifferingText(Texts texts, List<Piece> pieces) {
        getStyleClass().add("differing-text");
        pieces.forEach(piece -> show(texts, piece));
        if (pieces.isEmpty()) {
            getChildren().add(text(texts.get("ui.differ.nothing"), "differs-not"));
        }
        setAccessibleText(pieces.stream()
                .map(piece -> piece.differs()
                        ? texts.get("ui.differ.spoken", piece.text().strip())
                        : piece.text())
                .collect(Collectors.joining(" ")));
        setFocusTraversable(true);
    }

    private void show(Texts texts, Piece piece) {
        if (!piece.differs()) {
            getChildren().add(text(piece.text(), "differs-not"));
            return;
        }
        String words = piece.text().stripTrailing();
        getChildren()
                .addAll(
                        text(texts.get("ui.differ.marked", words), "differs"),
                        text(piece.text().substring(words.length()), "differs-not"));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
