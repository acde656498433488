package nl.driehoek.ui.common.dialog;

import java.util.Objects;

/**
 * A question before something is done.
 *
 * @param title the act, as a question or a head
 * @param explanation what happens and what stays; empty when the title says all
 * @param verb the button that does it
 * @param keep the button that leaves all as it is
 */
public record Question(String title, String explanation, String verb, String keep) {
    /** Checks. */
    public Question {
        Objects.requireNonNull(title);
        Objects.requireNonNull(explanation);
        Objects.requireNonNull(verb);
        Objects.requireNonNull(keep);
    }
}
