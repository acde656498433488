package nl.driehoek.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Logo;
import nl.driehoek.ui.common.view.View;

/** While the school is being closed: nothing of it is on the screen any more. */
public final class ClosingView extends View {

    private final Texts texts;
    private final Label words = Labels.quiet("");

    /** The view. */
    public ClosingView(ViewContext context) {
        texts = context.texts();
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(texts.get("lock.closing"));
        VBox middle = new VBox(16, new Logo(Logo.Size.LARGE).pale(), words, bar);
        middle.setAlignment(Pos.CENTER);
        setCenter(middle);
        tell("lock.closing");
    }

    /** Tells what is being done. */
    public void tell(String textKey) {
        words.setText(texts.get(textKey));
    }
}
