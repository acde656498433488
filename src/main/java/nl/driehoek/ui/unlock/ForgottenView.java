package nl.driehoek.ui.unlock;

import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** The two ways back after forgetting a password: a colleague, or the recovery sheet. */
public final class ForgottenView extends FrontPage {

    /** The two ways; {@code sheet} opens the second one, {@code back} goes back to the names. */
    public ForgottenView(ViewContext context, String school, Runnable sheet, Runnable back) {
        super(context, school);
        Texts texts = context.texts();
        var first = Buttons.primary(Feather.KEY, texts.get("unlock.forgotten.sheet.button"), sheet);
        content(
                Labels.h2(texts.get("unlock.forgotten.title")),
                Labels.quiet(texts.get("unlock.forgotten.text")),
                Card.titled(
                        texts.get("unlock.forgotten.colleague.title"),
                        Labels.body(texts.get("unlock.forgotten.colleague.text"))),
                Card.titled(
                        texts.get("unlock.forgotten.sheet.title"),
                        Labels.body(texts.get("unlock.forgotten.sheet.text")),
                        first),
                Buttons.link(Feather.ARROW_LEFT, texts.get("unlock.back"), back));
        focusFirst(first);
    }
}
