package nl.driehoek.ui.settings.words;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.view.Follow;

/**
 * The words of the school: terms that parents get explained, easier words, own feelings and needs, and what the meelezer
 * leaves. Everybody who writes may change them.
 */
public final class WordsPart extends VBox {

    private final TermsCard terms;

    /** The words in {@code desk}, read at once. */
    public WordsPart(ViewContext context, WordsDesk desk) {
        Texts texts = context.texts();
        WordsModel model = new WordsModel(desk, context.tasks());
        getStyleClass().add("form");
        terms = new TermsCard(context, model);
        getChildren()
                .addAll(
                        Labels.quiet(texts.get("settings.words.text")),
                        terms,
                        new PlainerCard(context, model),
                        new WordsCard(context, model, SchoolWords.Kind.FEELINGS),
                        new WordsCard(context, model, SchoolWords.Kind.NEEDS),
                        hidden(context, new WordsCard(context, model, SchoolWords.Kind.KNOWN)),
                        hidden(context, new LeftCard(context, model)));
        model.load();
    }

    /** These can hold a name, or words about a child. */
    private static Node hidden(ViewContext context, Node card) {
        Follow.whileInScene(card, context.parentView().onProperty(), on -> {
            card.setVisible(!on);
            card.setManaged(!on);
        });
        return card;
    }

    /** Where the focus goes: what one looks for. */
    public Node first() {
        return terms.first();
    }
}
