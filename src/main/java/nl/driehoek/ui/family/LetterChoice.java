package nl.driehoek.ui.family;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/**
 * A list that unfolds and that one letter chooses from: M for moeder; the same letter again goes to the next option with
 * it.
 *
 * @param <T> the option
 */
final class LetterChoice<T> extends ComboBox<T> {

    private final Function<T, String> words;

    LetterChoice(List<T> options, Function<T, String> words, Property<T> value) {
        this.words = words;
        getItems().setAll(options);
        setConverter(new OneWayWords<>(words));
        setMaxWidth(Double.MAX_VALUE);
        valueProperty().bindBidirectional(value);
        addEventFilter(KeyEvent.KEY_TYPED, this::letter);
    }

    private void letter(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(Locale.ROOT);
        if (typed.isBlank() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int from = getItems().indexOf(getValue()) + 1;
        for (int step = 0; step < getItems().size(); step++) {
            T option = getItems().get((from + step) % getItems().size());
            if (words.apply(option).toLowerCase(Locale.ROOT).startsWith(typed)) {
                setValue(option);
                event.consume();
                return;
            }
        }
    }
}
