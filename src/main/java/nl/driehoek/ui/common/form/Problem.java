package nl.driehoek.ui.common.form;

import java.util.Objects;

/**
 * Something to do before a form can be finished.
 *
 * @param words says what to do
 * @param jump puts the focus where it can be done
 */
public record Problem(String words, Runnable jump) {
    /** Checks. */
    public Problem {
        Objects.requireNonNull(words);
        Objects.requireNonNull(jump);
    }
}
