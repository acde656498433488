package nl.driehoek.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.exchange.csv.CsvField;
import nl.driehoek.exchange.csv.CsvMapping;
import nl.driehoek.exchange.csv.CsvTarget;
import nl.driehoek.store.SettingRepository;

/** Remembers for this school what the columns of its tables mean, by their names. What M means is asked every time. */
final class CsvMemory {

    private static final String NAME = "csv-columns";

    private final Desk desk;
    private final SettingRepository settings;

    CsvMemory(Desk desk) {
        this.desk = desk;
        this.settings = new SettingRepository(desk.json());
    }

    /**
     * The setting as it is kept.
     *
     * @param fields name of a column in small letters → name of the field
     * @param carers name of a column in small letters → number of the carer
     */
    record Columns(Map<String, String> fields, Map<String, Integer> carers) {

        static final Columns NONE = new Columns(Map.of(), Map.of());

        Columns {
            fields = Map.copyOf(fields);
            carers = Map.copyOf(carers);
        }
    }

    /** The mapping of a table with {@code header}, when every column of it was used before. */
    Optional<CsvMapping> recall(List<String> header) {
        Columns columns = stored().map(Stored::value).orElse(Columns.NONE);
        if (!header.stream().allMatch(name -> columns.fields().containsKey(plain(name)))) {
            return Optional.empty();
        }
        List<CsvTarget> targets = new ArrayList<>();
        for (String name : header) {
            target(columns, plain(name)).ifPresent(targets::add);
        }
        CsvMapping mapping = new CsvMapping(targets, Optional.empty());
        return targets.size() == header.size() && mapping.problems().isEmpty()
                ? Optional.of(mapping)
                : Optional.empty();
    }

    void remember(List<String> header, CsvMapping mapping) {
        Optional<Stored<Columns>> before = stored();
        Map<String, String> fields =
                new HashMap<>(before.map(Stored::value).orElse(Columns.NONE).fields());
        Map<String, Integer> carers =
                new HashMap<>(before.map(Stored::value).orElse(Columns.NONE).carers());
        for (int column = 0; column < header.size(); column++) {
            CsvTarget target = mapping.columns().get(column);
            fields.put(plain(header.get(column)), target.field().name());
            carers.put(plain(header.get(column)), target.carer());
        }
        Columns next = new Columns(fields, carers);
        if (!before.map(Stored::value).equals(Optional.of(next))) {
            int basedOn = before.map(Stored::revision).orElse(0);
            desk.write(writing -> settings.save(writing, NAME, next, basedOn));
        }
    }

    private Optional<Stored<Columns>> stored() {
        return desk.read(sql -> settings.find(sql, NAME, Columns.NONE, Columns.class));
    }

    private static Optional<CsvTarget> target(Columns columns, String name) {
        String wanted = columns.fields().get(name);
        int carer = columns.carers().getOrDefault(name, 0);
        for (CsvField field : CsvField.values()) {
            if (field.name().equals(wanted) && field.ofCarer() == carer > 0 && carer <= CsvTarget.CARERS) {
                return Optional.of(new CsvTarget(field, carer));
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
