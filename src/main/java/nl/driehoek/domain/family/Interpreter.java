package nl.driehoek.domain.family;

import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * The interpreter a parent needs. A pupil or a brother or sister never interprets.
 *
 * @param mode none, phone or on site
 * @param language language to interpret
 * @param bureau who sends the interpreter, may be empty
 * @param confirmed whether the bureau has confirmed
 */
public record Interpreter(InterpreterMode mode, String language, String bureau, boolean confirmed) {

    /** No interpreter needed. */
    public static final Interpreter NONE = new Interpreter(InterpreterMode.NONE, "", "", false);

    /** Tidies the texts. */
    public Interpreter {
        Objects.requireNonNull(mode, "mode");
        language = Require.line(language, "language");
        bureau = Require.line(bureau, "bureau");
    }
}
