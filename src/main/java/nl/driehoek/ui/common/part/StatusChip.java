package nl.driehoek.ui.common.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A state in a word and a sign: neutral by default, green = done, clay = needs us. No chip is red. */
public final class StatusChip extends Label {

    private StatusChip(Feather sign, String word, String styleClass) {
        super(word);
        getStyleClass().addAll("chip", styleClass);
        setMinWidth(Region.USE_PREF_SIZE);
        if (sign != null) {
            setGraphic(new Icon(sign));
        }
    }

    /** A state without judgement. */
    public static StatusChip neutral(Feather sign, String word) {
        return new StatusChip(sign, word, "neutral");
    }

    /** A state without judgement, words alone. */
    public static StatusChip neutral(String word) {
        return new StatusChip(null, word, "neutral");
    }

    /** Done, or good news. */
    public static StatusChip good(Feather sign, String word) {
        return new StatusChip(sign, word, "good");
    }

    /** Needs us. */
    public static StatusChip needsUs(Feather sign, String word) {
        return new StatusChip(sign, word, "needs-us");
    }

    /** A fact, outlined: no authority, co-parenting, version 2. */
    public static StatusChip fact(String word) {
        return new StatusChip(null, word, "fact");
    }

    /** A fact with a sign, outlined. */
    public static StatusChip fact(Feather sign, String word) {
        return new StatusChip(sign, word, "fact");
    }
}
