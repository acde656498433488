package nl.driehoek.ui.common.form;

import java.util.List;
import java.util.Objects;

/**
 * Words to choose from under one head.
 *
 * @param head what the words have in common
 * @param words the words, in order
 */
public record WordGroup(String head, List<String> words) {
    /** Checks and copies. */
    public WordGroup {
        Objects.requireNonNull(head);
        words = List.copyOf(words);
    }
}
