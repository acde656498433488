package nl.driehoek.exchange.roster;

import java.util.Objects;

/**
 * A row that cannot be taken over; its findings say why.
 *
 * @param row where it stands
 * @param label as much of a name as there is, may be empty
 */
public record RejectedRow(RowId row, String label) {

    /** Refuses null. */
    public RejectedRow {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(label, "label");
    }

    /** Where it stands, not who it is. */
    @Override
    public String toString() {
        return "RejectedRow line " + row.line();
    }
}
