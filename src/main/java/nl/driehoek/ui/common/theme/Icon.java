package nl.driehoek.ui.common.theme;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * A sign of the Feather set. Its size is in em of the text around it, so it grows with the letters; its colour comes
 * from a style class: accent, quiet, goed, zorg, gevaar, ouders, leerling or school. Screen readers skip it: the
 * control that holds it has the words.
 */
public final class Icon extends Text {

    /** The sign {@code feather}, not null, 16 px at normal type. */
    public Icon(Feather feather) {
        super(Character.toString(feather.getCode()));
        getStyleClass().add("icon");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("");
        setMouseTransparent(true);
    }

    /** The sign with a colour class, for example {@code "quiet"}. */
    public static Icon of(Feather feather, String... styleClasses) {
        Icon icon = new Icon(feather);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }

    /** 14 px: beside captions. */
    public Icon small() {
        getStyleClass().add("small-icon");
        return this;
    }

    /** 18 px: in navigation and heads. */
    public Icon large() {
        getStyleClass().add("large-icon");
        return this;
    }
}
