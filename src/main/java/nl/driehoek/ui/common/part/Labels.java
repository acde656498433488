package nl.driehoek.ui.common.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words on the screen in the styles of the house; all wrap unless said otherwise. */
public final class Labels {

    private Labels() {}

    /** Page title; one per page. */
    public static Label title(String words) {
        return styled(words, "title");
    }

    /** Title of a detail or dialog. */
    public static Label h2(String words) {
        return styled(words, "h2");
    }

    /** Head of a card or section. */
    public static Label h3(String words) {
        return styled(words, "h3");
    }

    /** Body text. */
    public static Label body(String words) {
        return styled(words, "reading");
    }

    /** Body text in the quieter ink. */
    public static Label quiet(String words) {
        return styled(words, "quiet-text");
    }

    /** Name or subject in a row. */
    public static Label strong(String words) {
        return styled(words, "strong");
    }

    /** Second line of a row; nothing is smaller. */
    public static Label caption(String words) {
        return styled(words, "caption");
    }

    /** Name of a field that stands apart from a form. */
    public static Label fieldLabel(String words) {
        return styled(words, "field-label");
    }

    /** {@code label} that never wraps and is never cut: dates, times, counts. */
    public static Label fixed(Label label) {
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label styled(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
