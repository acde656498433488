package nl.driehoek.ui.common.form;

import java.util.Objects;

/**
 * What came of reading a typed date or time.
 *
 * @param <T> what is read
 */
public sealed interface Reading<T> {

    /**
     * Nothing was typed.
     *
     * @param <T> what is read
     */
    record Empty<T>() implements Reading<T> {}

    /**
     * Understood.
     *
     * @param value never null
     * @param <T> what is read
     */
    record Read<T>(T value) implements Reading<T> {
        /** Checks. */
        public Read {
            Objects.requireNonNull(value);
        }
    }

    /**
     * Not understood.
     *
     * @param problem says what to do
     * @param <T> what is read
     */
    record Unread<T>(Verdict.Problem problem) implements Reading<T> {}
}
