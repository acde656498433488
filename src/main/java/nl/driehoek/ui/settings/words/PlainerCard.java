package nl.driehoek.ui.settings.words;

import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.SchoolWords.Plainer;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import org.kordamp.ikonli.feather.Feather;

/** Hard words with the easier word that the meelezer proposes in texts for parents. */
final class PlainerCard extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final WordsModel model;
    private final VBox rows = new VBox();
    private final AddLine line;

    PlainerCard(ViewContext context, WordsModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        String title = texts.get("settings.words.plainer");
        line = new AddLine(
                texts,
                title,
                typed -> model.change(words -> words.adding(new Plainer(typed.getFirst(), typed.getLast()))),
                texts.get("settings.words.plainer.hard"),
                texts.get("settings.words.plainer.easy"));
        getChildren().add(Card.titled(title, Labels.quiet(texts.get("settings.words.plainer.text")), rows, line));
        model.wordsProperty().subscribe(this::show);
        model.loadedProperty().subscribe(this::show);
    }

    private void show() {
        SchoolWords words = model.wordsProperty().get();
        List<ListRow> shown = words.plainer().stream()
                .sorted(Comparator.comparing(Plainer::hard, String.CASE_INSENSITIVE_ORDER))
                .map(this::row)
                .toList();
        if (shown.isEmpty()) {
            rows.getChildren().setAll(Labels.caption(nothing()));
        } else {
            rows.getChildren().setAll(shown);
        }
    }

    private String nothing() {
        return model.loadedProperty().get() ? texts.get("settings.words.plainer.none") : "";
    }

    private ListRow row(Plainer word) {
        return new ListRow(word.hard())
                .context(texts.get("settings.words.plainer.becomes", word.easy()))
                .right(Buttons.bare(
                        Feather.TRASH_2, texts.get("settings.words.remove", word.hard()), () -> remove(word)));
    }

    private void remove(Plainer word) {
        line.first().requestFocus();
        model.change(words -> words.withoutPlainer(word.hard()));
        context.toasts()
                .undoable(
                        texts.get("settings.words.removed", word.hard()),
                        () -> model.change(words -> words.adding(word)));
    }
}
