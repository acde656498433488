package nl.driehoek.ui.common.part;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.driehoek.text.Texts;

/**
 * A few choices in one frame, one chosen at most.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {

    /** The {@code options}, written by {@code words}, kept in step with {@code chosen}; null is nothing chosen. */
    public Segments(List<T> options, Function<T, String> words, Property<T> chosen) {
        getStyleClass().add("segments");
        setMaxWidth(Region.USE_PREF_SIZE);
        new Choices<>(chosen).fill(this, options, words);
    }

    /** Each choice says what it is about, for rows of choices without a label of their own. */
    public Segments<T> about(Texts texts, String what) {
        Choices.about(this, texts, what);
        return this;
    }
}
