package nl.driehoek.exchange.csv;

import java.util.List;
import java.util.Optional;
import nl.driehoek.exchange.roster.CleanText;

/** The cells of one row, asked by meaning. */
record CsvCells(CsvRow row, CsvMapping mapping) {

    /** The filled cell that means {@code field} of the pupil, as one clean line; else empty text. */
    String of(CsvField field) {
        return first(CsvTarget.of(field)).orElse("");
    }

    /** The filled cell that means {@code field} of {@code carer}, as one clean line; else empty text. */
    String of(CsvField field, int carer) {
        return first(new CsvTarget(field, carer)).orElse("");
    }

    /** All filled cells that mean {@code field} of {@code carer}. */
    List<String> all(CsvField field, int carer) {
        return filled(new CsvTarget(field, carer));
    }

    private Optional<String> first(CsvTarget target) {
        return filled(target).stream().findFirst();
    }

    private List<String> filled(CsvTarget target) {
        return mapping.indexes(target).stream()
                .map(row::cell)
                .map(CleanText::line)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return row.toString();
    }
}
