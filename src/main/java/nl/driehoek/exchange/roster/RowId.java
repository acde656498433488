package nl.driehoek.exchange.roster;

import java.util.Objects;

/**
 * A row of a file; equal ids mean the same row.
 *
 * @param kind what it is about
 * @param number place among its kind, from 1
 * @param line the line on which it begins, from 1; 0 when the row is not in the file
 */
public record RowId(RowKind kind, int number, int line) {

    /** The file as a whole. */
    public static final RowId FILE = new RowId(RowKind.FILE, 1, 1);

    /** Refuses null. */
    public RowId {
        Objects.requireNonNull(kind, "kind");
    }
}
