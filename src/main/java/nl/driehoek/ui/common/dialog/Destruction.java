package nl.driehoek.ui.common.dialog;

import java.util.Objects;

/**
 * Something that cannot be undone; the user types how many things are destroyed.
 *
 * @param title the act
 * @param explanation what is destroyed and what stays
 * @param count how many things, at least 1
 * @param verb the red button
 */
public record Destruction(String title, String explanation, int count, String verb) {
    /** Checks. */
    public Destruction {
        Objects.requireNonNull(title);
        Objects.requireNonNull(explanation);
        Objects.requireNonNull(verb);
        if (count < 1) {
            throw new IllegalArgumentException("count: " + count);
        }
    }
}
