package nl.driehoek.exchange.roster;

import java.util.List;
import java.util.Objects;

/**
 * Something we saw while reading or comparing, to be told to the person who imports.
 *
 * @param kind how much it matters
 * @param row the row it is about
 * @param textKey the Dutch sentence in the bundle
 * @param arguments what stands in the places of the sentence: text, numbers or dates; may be personal
 */
public record Finding(FindingKind kind, RowId row, String textKey, List<Object> arguments) {

    /** Copies. */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(textKey, "textKey");
        arguments = List.copyOf(arguments);
    }

    /** The line in the file on which the row begins. */
    public int line() {
        return row.line();
    }

    /** Without the arguments, which may be personal. */
    @Override
    public String toString() {
        return kind + " " + textKey + " line " + line();
    }
}
