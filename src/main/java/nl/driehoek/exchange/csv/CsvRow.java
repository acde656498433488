package nl.driehoek.exchange.csv;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line on which it begins, from 1
 * @param cells as written
 */
public record CsvRow(int line, List<String> cells) {

    /** Copies. */
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** The cell in {@code column} from 0, without a spreadsheet's {@code ="…"} around it; empty when missing. */
    public String cell(int column) {
        if (column < 0 || column >= cells.size()) {
            return "";
        }
        String cell = cells.get(column);
        return cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 3
                ? cell.substring(2, cell.length() - 1)
                : cell;
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "CsvRow line " + line;
    }
}
