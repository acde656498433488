package nl.driehoek.ui.common.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A tinted bar with a sign and one sentence, in the place it concerns. */
public final class Notice extends HBox {

    private final VBox text = new VBox();

    private Notice(String styleClass, Feather sign, String words) {
        getStyleClass().addAll("notice", styleClass);
        Label label = Labels.body(words);
        label.getStyleClass().add("notice-text");
        text.getChildren().add(label);
        text.getStyleClass().add("notice-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new Icon(sign).large(), text);
    }

    /** Explains. */
    public static Notice info(String words) {
        return new Notice("info", Feather.INFO, words);
    }

    /** Explains, with a sign of its own. */
    public static Notice info(Feather sign, String words) {
        return new Notice("info", sign, words);
    }

    /** Something is missing or needs us. */
    public static Notice needsUs(String words) {
        return new Notice("needs-us", Feather.HELP_CIRCLE, words);
    }

    /** Something went well. */
    public static Notice good(String words) {
        return new Notice("good", Feather.CHECK_CIRCLE, words);
    }

    /** Data is about to be destroyed, or could not be saved. Nothing else is red. */
    public static Notice danger(String words) {
        return new Notice("danger", Feather.ALERT_TRIANGLE, words);
    }

    /** A quiet fact on sunken ground. */
    public static Notice fact(Feather sign, String words) {
        return new Notice("sunken", sign, words);
    }

    /** A head above the sentence. */
    public Notice title(String title) {
        text.getChildren().addFirst(Labels.strong(title));
        return this;
    }

    /** Something to do, at the right. */
    public Notice action(Node button) {
        getChildren().add(button);
        return this;
    }
}
