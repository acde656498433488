package nl.driehoek.exchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.driehoek.exchange.roster.Dropped;
import nl.driehoek.exchange.roster.DroppedKind;

/** Empties the columns whose content a care file has no right or no need to, before anything else looks at them. */
final class CsvForbidden {

    private CsvForbidden() {}

    /** {@code rows} with those cells empty; {@code dropped} hears how many there were. */
    static List<CsvRow> emptied(List<String> header, List<CsvRow> rows, Dropped.Counter dropped) {
        Map<Integer, DroppedKind> columns = new TreeMap<>();
        for (int column = 0; column < header.size(); column++) {
            int place = column;
            CsvWords.forbidden(header.get(column)).ifPresent(kind -> columns.put(place, kind));
        }
        return columns.isEmpty()
                ? rows
                : rows.stream().map(row -> emptied(row, columns, dropped)).toList();
    }

    private static CsvRow emptied(CsvRow row, Map<Integer, DroppedKind> columns, Dropped.Counter dropped) {
        Map<DroppedKind, Integer> counts = new EnumMap<>(DroppedKind.class);
        List<String> cells = new ArrayList<>(row.cells());
        columns.forEach((column, kind) -> {
            if (column < cells.size() && !cells.set(column, "").isBlank()) {
                counts.merge(kind, 1, Integer::sum);
            }
        });
        dropped.add(counts);
        return new CsvRow(row.line(), cells);
    }
}
