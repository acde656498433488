package nl.driehoek.exchange.csv;

import java.util.List;

/** Recognises columns that hold burgerservicenummers whatever stands above them, by the eleven test. */
final class PersonalNumbers {

    private PersonalNumbers() {}

    /** Whether one of {@code columns} holds nothing but such numbers. */
    static boolean fill(CsvTable table, List<Integer> columns) {
        return columns.stream().anyMatch(column -> {
            List<String> filled = table.rows().stream()
                    .map(row -> row.cell(column).strip())
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            return !filled.isEmpty() && filled.stream().allMatch(PersonalNumbers::personal);
        });
    }

    private static boolean personal(String cell) {
        if (!cell.matches("\\d{9}")) {
            return false;
        }
        int sum = -(cell.charAt(8) - '0');
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * (cell.charAt(place) - '0');
        }
        return sum % 11 == 0;
    }
}
