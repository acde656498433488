package nl.driehoek.domain.school;

import java.util.Locale;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * The number of a Dutch school: two digits and two capitals.
 *
 * @param code such as 99ZZ
 */
public record Brin(String code) {

    /** Checks the form. */
    public Brin {
        Require.that(code.matches("\\d{2}[A-Z]{2}"), "brin has another form");
    }

    /** Reads a number in capitals or small letters; empty when the form is different. */
    public static Optional<Brin> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return code.matches("\\d{2}[A-Z]{2}") ? Optional.of(new Brin(code)) : Optional.empty();
    }
}
