package nl.driehoek.ui.settings.words;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.service.LeftAlone;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;

/** What somebody told the meelezer never to say again, and the way back. */
final class LeftCard extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final WordsModel model;
    private final VBox rows = new VBox();

    LeftCard(ViewContext context, WordsModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        getChildren()
                .add(Card.titled(
                        texts.get("settings.words.left"), Labels.quiet(texts.get("settings.words.left.text")), rows));
        model.leftProperty().subscribe(this::show);
        model.loadedProperty().subscribe(() -> show(model.leftProperty().get()));
    }

    private void show(List<LeftAlone.ForGood> left) {
        if (left.isEmpty()) {
            String nothing = model.loadedProperty().get() ? texts.get("settings.words.left.none") : "";
            rows.getChildren().setAll(Labels.caption(nothing));
        } else {
            rows.getChildren().setAll(left.stream().map(this::row).toList());
        }
    }

    private ListRow row(LeftAlone.ForGood one) {
        String verb = texts.get("settings.words.left.again");
        Button again = Buttons.compact(Buttons.secondary(verb, () -> sayAgain(one)));
        again.setAccessibleText(verb + ", " + one.words());
        return new ListRow(texts.get("coach.quoted", one.words()))
                .context(texts.get("coach.label." + one.label().code()))
                .right(again);
    }

    private void sayAgain(LeftAlone.ForGood one) {
        model.sayAgain(one);
        context.toasts()
                .undoable(
                        texts.get("settings.words.left.again.done", texts.get("coach.quoted", one.words())),
                        () -> model.leaveForGood(one));
    }
}
