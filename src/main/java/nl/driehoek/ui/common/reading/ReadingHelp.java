package nl.driehoek.ui.common.reading;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.service.Legibility;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;

/** How easily the texts for parents read: short sentences, plain words, the norm. No grade. */
public final class ReadingHelp extends VBox {

    private final Texts texts;

    /** Follows what {@code along} reads. */
    public ReadingHelp(Texts texts, ReadAlong along) {
        this.texts = texts;
        getStyleClass().add("read-along-active");
        along.legibility().subscribe(this::show);
    }

    private void show(Legibility now) {
        setVisible(now != null && now.sentences() > 0);
        setManaged(isVisible());
        if (isVisible()) {
            fill(now);
        }
    }

    private void fill(Legibility now) {
        String shortOnes = texts.get("coach.help.of", now.shortOnes(), now.sentences());
        String toReplace = texts.get("coach.help.replace", now.toReplace());
        getChildren()
                .setAll(
                        Labels.strong(texts.get("coach.help")),
                        bar(texts.get("coach.help.short"), shortOnes, now.shortOnes(), now.sentences()),
                        bar(texts.get("coach.help.plain"), toReplace, now.words() - now.toReplace(), now.words()),
                        Labels.caption(texts.get("coach.help.norm", now.mostWords())));
        now.figure()
                .ifPresent(figure ->
                        getChildren().add(Labels.caption(texts.get("coach.help.figure", Math.round(figure)))));
    }

    private static Node bar(String name, String count, int part, int whole) {
        double share = whole == 0 ? 1 : (double) part / whole;
        Region done = new Region();
        done.getStyleClass().add("read-along-done");
        StackPane bar = new StackPane(done);
        bar.getStyleClass().add("read-along-bar");
        done.maxWidthProperty().bind(bar.widthProperty().multiply(share));
        return new VBox(Card.headOf(Labels.body(name), Card.spacer(), Labels.caption(count)), bar);
    }
}
