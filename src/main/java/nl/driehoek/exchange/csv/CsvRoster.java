package nl.driehoek.exchange.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.IncomingCarer;
import nl.driehoek.exchange.roster.IncomingGroup;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.RejectedRow;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.exchange.roster.RosterSource;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.exchange.roster.RowKind;

/** Turns a table into a roster. Rows about the same pupil, one for each parent, become one pupil. Used by one thread. */
public final class CsvRoster {

    private final CsvTable table;
    private final Findings findings = new Findings();
    private final CsvPupils reader;
    private final boolean keysArePersonal;
    private final boolean keyed;
    private final List<IncomingPupil> pupils = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private CsvRoster(CsvTable table, CsvMapping mapping, LocalDate today) {
        this.table = table;
        this.reader = new CsvPupils(findings, mapping, today);
        List<Integer> keys = mapping.indexes(CsvTarget.of(CsvField.KEY));
        this.keysArePersonal = PersonalNumbers.fill(table, keys);
        this.keyed = !keys.isEmpty() && !keysArePersonal;
    }

    /** Reads {@code table} by {@code mapping}, with {@code today} as the present day. */
    public static Roster read(CsvTable table, CsvMapping mapping, LocalDate today) {
        return new CsvRoster(table, mapping, today).roster();
    }

    private Roster roster() {
        if (keysArePersonal) {
            findings.warning(RowId.FILE, "import.find.keysArePersonal");
        } else if (!keyed) {
            findings.warning(RowId.FILE, "import.find.noKeyColumn");
        }
        int number = 0;
        for (CsvRow row : table.rows()) {
            number++;
            row(row, new RowId(RowKind.PUPIL, number, row.line()));
        }
        RosterSource source = new RosterSource("CSV", "CSV", Optional.empty(), Optional.empty(), Optional.empty());
        return new Roster(source, groups(), pupils, List.of(), rejected, findings.all(), table.dropped());
    }

    private void row(CsvRow row, RowId id) {
        int columns = table.header().size();
        if (row.cells().size() < columns) {
            findings.warning(id, "import.find.rowShort", row.cells().size(), columns);
        }
        if (row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
            findings.warning(id, "import.find.rowLong", columns);
        }
        Optional<IncomingPupil> read = reader.read(row, id);
        if (read.isEmpty()) {
            String label = reader.label(row).stream()
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.length() <= 80 ? part : part.substring(0, 80) + "…")
                    .collect(Collectors.joining(" "));
            rejected.add(new RejectedRow(id, label));
            return;
        }
        add(keysArePersonal ? read.get().withoutKey() : read.get());
    }

    private void add(IncomingPupil pupil) {
        if (pupil.key().isEmpty() && keyed) {
            findings.warning(pupil.row(), "import.find.noKey", pupil.name().spoken());
        }
        Optional<String> identity = identity(pupil);
        Integer place = identity.map(places::get).orElse(null);
        if (place != null && sameName(pupils.get(place), pupil)) {
            join(place, pupil);
            return;
        }
        if (place != null) {
            findings.error(
                    pupil.row(),
                    "import.find.keyTwice",
                    pupils.get(place).name().spoken(),
                    pupil.key().map(FileKey::value).orElse(""));
        }
        identity.ifPresent(same -> places.putIfAbsent(same, pupils.size()));
        pupils.add(pupil);
    }

    private void join(int place, IncomingPupil again) {
        IncomingPupil first = pupils.get(place);
        List<IncomingCarer> carers = Stream.concat(first.carers().stream(), again.carers().stream())
                .distinct()
                .toList();
        if (carers.size() == first.carers().size()) {
            findings.note(again.row(), "import.find.rowRepeated");
        }
        pupils.set(place, first.withCarers(carers));
    }

    private static Optional<String> identity(IncomingPupil pupil) {
        return pupil.key()
                .map(key -> "key " + key.value())
                .or(() -> pupil.born()
                        .filter(day -> !pupil.carers().isEmpty())
                        .map(day -> "born " + day + " " + name(pupil)));
    }

    private static boolean sameName(IncomingPupil one, IncomingPupil other) {
        return name(one).equals(name(other)) && one.born().equals(other.born());
    }

    private static String name(IncomingPupil pupil) {
        return DutchNames.fold(pupil.name().callName()) + " "
                + DutchNames.fold(pupil.name().surname());
    }

    private List<IncomingGroup> groups() {
        Map<String, List<IncomingPupil>> members = new LinkedHashMap<>();
        pupils.forEach(pupil -> pupil.schooling()
                .homeGroup()
                .ifPresent(group -> members.computeIfAbsent(group, fresh -> new ArrayList<>())
                        .add(pupil)));
        return members.entrySet().stream()
                .map(group -> new IncomingGroup(
                        new RowId(
                                RowKind.GROUP,
                                0,
                                group.getValue().getFirst().row().line()),
                        group.getKey(),
                        group.getKey(),
                        GroupKind.HOME,
                        commonYear(group.getValue())))
                .toList();
    }

    private static Optional<YearGroup> commonYear(List<IncomingPupil> members) {
        List<YearGroup> years = members.stream()
                .flatMap(pupil -> pupil.schooling().year().stream())
                .distinct()
                .toList();
        return switch (years.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(years.getFirst());
            default -> Optional.of(YearGroup.COMBINATION);
        };
    }
}
