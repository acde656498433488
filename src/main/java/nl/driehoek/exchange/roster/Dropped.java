package nl.driehoek.exchange.roster;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much was left in the file: numbers only.
 *
 * @param counts fields per kind, above 0
 * @param sensitiveRows pupils with at least one sensitive field
 */
public record Dropped(Map<DroppedKind, Integer> counts, int sensitiveRows) {

    /** Nothing was left out. */
    public static final Dropped NONE = new Dropped(Map.of(), 0);

    /** Copies. */
    public Dropped {
        counts = Map.copyOf(counts);
    }

    /** Fields of sensitive kinds. */
    public int sensitive() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().sensitive())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Counts while reading. Used by one thread. */
    public static final class Counter {

        private final Map<DroppedKind, Integer> counts = new EnumMap<>(DroppedKind.class);
        private int sensitiveRows;

        /** Adds the fields of one row; returns how many of them were sensitive. */
        public int add(Map<DroppedKind, Integer> row) {
            row.forEach((kind, number) -> counts.merge(kind, number, Integer::sum));
            int sensitive = new Dropped(row, 0).sensitive();
            sensitiveRows += sensitive > 0 ? 1 : 0;
            return sensitive;
        }

        /** What was counted so far. */
        public Dropped total() {
            return new Dropped(counts, sensitiveRows);
        }
    }
}
