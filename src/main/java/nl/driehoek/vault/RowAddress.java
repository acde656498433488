package nl.driehoek.vault;

import java.util.UUID;

/**
 * Where sealed content belongs; content moved to another row or put back from an older revision does not open.
 *
 * @param table name of the table, not blank
 * @param row id of the row
 * @param revision revision of the row, from 0
 */
public record RowAddress(String table, UUID row, long revision) {

    public RowAddress {
        if (table.isBlank() || row == null || revision < 0) {
            throw new IllegalArgumentException("a row address has a table, a row and a revision from 0");
        }
    }

    byte[] bytes() {
        return new OctetWriter()
                .text("driehoek/row")
                .text(table)
                .uuid(row)
                .number64(revision)
                .toBytes();
    }
}
