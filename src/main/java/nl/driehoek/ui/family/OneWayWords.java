package nl.driehoek.ui.family;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * Words for the options of a list that is not typed in.
 *
 * @param <T> the option
 */
public final class OneWayWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    /** Written by {@code words}; nothing chosen is an empty text. */
    public OneWayWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T option) {
        return option == null ? "" : words.apply(option);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("the list is not typed in");
    }
}
