package nl.driehoek.ui.common.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import nl.driehoek.ui.common.view.Keys;

/** A key as drawn caps. */
public final class KeyCaps extends HBox {

    /** The caps of {@code key}, one each. */
    public KeyCaps(KeyCombination key) {
        this(Keys.caps(key));
    }

    /** The given caps, one each. */
    public KeyCaps(List<String> caps) {
        getStyleClass().add("key-caps");
        setAlignment(Pos.CENTER_RIGHT);
        caps.forEach(cap -> getChildren().add(one(cap)));
    }

    /** One cap with {@code words} on it, for example "Ctrl K". */
    public static Label one(String words) {
        Label label = Labels.fixed(new Label(words));
        label.getStyleClass().add("key");
        return label;
    }
}
