package nl.driehoek.ui.common.form;

import java.util.List;
import java.util.Objects;

/** What a rule says about a value. */
public sealed interface Verdict {

    /** Nobody asked yet, or the user is typing. */
    record NotChecked() implements Verdict {}

    /** The value can stay. */
    record Good() implements Verdict {}

    /**
     * Something to do first.
     *
     * @param key the key of a sentence that says what to do
     * @param arguments what goes in the places of the sentence
     */
    record Problem(String key, List<Object> arguments) implements Verdict {
        /** Checks and copies. */
        public Problem {
            Objects.requireNonNull(key);
            arguments = List.copyOf(arguments);
        }
    }
}
