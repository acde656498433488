package nl.driehoek.exchange.csv;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person has said about how a table is written; the rest is proposed.
 *
 * @param letters how letters are written
 * @param separator what stands between columns: ';', tab or ','
 */
public record CsvOptions(Optional<Letters> letters, Optional<Character> separator) {

    /** Everything is proposed. */
    public static final CsvOptions PROPOSE = new CsvOptions(Optional.empty(), Optional.empty());

    /** Refuses null. */
    public CsvOptions {
        Objects.requireNonNull(letters, "letters");
        Objects.requireNonNull(separator, "separator");
    }
}
