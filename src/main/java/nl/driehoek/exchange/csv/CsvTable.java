package nl.driehoek.exchange.csv;

import java.util.List;
import java.util.Objects;
import nl.driehoek.exchange.roster.Dropped;

/**
 * A table as it was read.
 *
 * @param letters how its letters are written
 * @param lettersCertain whether that is beyond doubt; otherwise a person is shown the names and asked
 * @param separator what stands between columns
 * @param separatorCertain whether a person has chosen it
 * @param header names of the columns
 * @param rows rows with at least one filled cell; cells of columns that we leave in the file are empty
 * @param dropped how much was left in the file
 */
public record CsvTable(
        Letters letters,
        boolean lettersCertain,
        char separator,
        boolean separatorCertain,
        List<String> header,
        List<CsvRow> rows,
        Dropped dropped) {

    /** Copies. */
    public CsvTable {
        Objects.requireNonNull(letters, "letters");
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        Objects.requireNonNull(dropped, "dropped");
    }

    /** The first {@code most} filled cells of {@code column}, to show what a column holds. */
    public List<String> examples(int column, int most) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(most)
                .toList();
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "CsvTable " + rows.size() + " rows";
    }
}
