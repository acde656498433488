package nl.driehoek.exchange.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.exchange.roster.CleanText;
import nl.driehoek.exchange.roster.DutchDates;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.IncomingSchooling;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.NameReader;
import nl.driehoek.exchange.roster.RowId;

/** Reads the pupil in a row. */
final class CsvPupils {

    private final Findings findings;
    private final CsvMapping mapping;
    private final LocalDate today;
    private final CsvCarers carers;

    CsvPupils(Findings findings, CsvMapping mapping, LocalDate today) {
        this.findings = findings;
        this.mapping = mapping;
        this.today = today;
        this.carers = new CsvCarers(findings);
    }

    /** The pupil in {@code row}; empty, with an error among the findings, when it cannot be used. */
    Optional<IncomingPupil> read(CsvRow row, RowId id) {
        CsvCells cells = new CsvCells(row, mapping);
        String key = cells.of(CsvField.KEY);
        if (DutchDates.looksLikeDate(key)) {
            findings.error(id, "import.find.swapped");
            return Optional.empty();
        }
        Optional<PersonName> name = name(cells, id);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<FileKey> fileKey =
                key.isEmpty() || key.length() > Limits.KEY ? Optional.empty() : Optional.of(new FileKey(key));
        if (row.cells().stream().anyMatch(CleanText::hidden)) {
            findings.warning(id, "import.find.hiddenMarks");
        }
        return Optional.of(new IncomingPupil(
                id,
                fileKey,
                name.get(),
                born(cells, id),
                sex(cells.of(CsvField.SEX), id),
                schooling(cells, id),
                carers.read(cells, id)));
    }

    private Optional<PersonName> name(CsvCells cells, RowId id) {
        String surname = cells.of(CsvField.SURNAME);
        String call = cells.of(CsvField.CALL_NAME);
        String prefix = cells.of(CsvField.PREFIX);
        if (surname.length() > Limits.NAME || call.length() > Limits.NAME || prefix.length() > 60) {
            findings.error(id, "import.find.nameTooLong");
            return Optional.empty();
        }
        if (surname.isEmpty() && call.isEmpty()) {
            Optional<PersonName> whole = NameReader.read(cells.of(CsvField.FULL_NAME));
            if (whole.isEmpty()) {
                findings.error(id, "import.find.noName");
            }
            return whole;
        }
        String firstNames = cells.of(CsvField.FIRST_NAMES);
        String initials = cells.of(CsvField.INITIALS).replaceAll("[. ]", "");
        Optional<DutchNames.Split> split = prefix.isEmpty() ? DutchNames.split(surname) : Optional.empty();
        split.ifPresent(parts -> findings.note(id, "import.find.prefixSplit", parts.prefix(), parts.surname()));
        return Optional.of(new PersonName(
                call,
                firstNames.length() <= 2 * Limits.NAME ? firstNames : "",
                initials.length() <= 40 ? initials : "",
                split.map(DutchNames.Split::prefix).orElse(prefix),
                split.map(DutchNames.Split::surname).orElse(surname)));
    }

    private Optional<LocalDate> born(CsvCells cells, RowId id) {
        Optional<LocalDate> born = day(cells.of(CsvField.BORN), id);
        if (born.isPresent() && born.get().isAfter(today)) {
            findings.warning(id, "import.find.bornInFuture", born.get());
            return Optional.empty();
        }
        return born;
    }

    private Optional<LocalDate> day(String cell, RowId id) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return switch (DutchDates.read(cell)) {
            case DutchDates.Day(LocalDate day, DutchDates.Form form) -> Optional.of(day);
            case DutchDates.NoSuchDay() -> {
                findings.warning(id, "import.find.noSuchDay", shown(cell));
                yield Optional.empty();
            }
            case DutchDates.NoDate() -> {
                findings.warning(id, "import.find.noDate", shown(cell));
                yield Optional.empty();
            }
        };
    }

    private Sex sex(String cell, RowId id) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "1", "j", "jongen", "man", "mannelijk" -> Sex.BOY;
            case "2", "v", "meisje", "vrouw", "vrouwelijk" -> Sex.GIRL;
            case "m" -> {
                if (mapping.meaningOfM().isEmpty()) {
                    findings.warning(id, "import.find.meaningOfM");
                }
                yield mapping.meaningOfM().orElse(Sex.UNKNOWN);
            }
            case "9", "x" -> Sex.UNSPECIFIED;
            case "", "0", "o", "onbekend", "?" -> Sex.UNKNOWN;
            default -> {
                findings.warning(id, "import.find.sexUnknown", shown(cell));
                yield Sex.UNKNOWN;
            }
        };
    }

    private IncomingSchooling schooling(CsvCells cells, RowId id) {
        String group = cells.of(CsvField.GROUP);
        String code = cells.of(CsvField.YEAR).toUpperCase(Locale.ROOT);
        Optional<YearGroup> year = YearGroup.parse(code.replaceFirst("^GROEP ", ""));
        if (!code.isEmpty() && year.isEmpty()) {
            findings.warning(id, "import.find.yearUnknown", shown(code));
        }
        IncomingSchooling read = new IncomingSchooling(
                group.isEmpty() || group.length() > Limits.NAME ? Optional.empty() : Optional.of(group),
                Set.<String>of(),
                year,
                "",
                day(cells.of(CsvField.STARTED), id),
                day(cells.of(CsvField.LEFT), id));
        if (read.leftBeforeStart()) {
            findings.warning(
                    id,
                    "import.find.leftBeforeStart",
                    read.left().orElseThrow(),
                    read.started().orElseThrow());
            return read;
        }
        if (read.left().filter(last -> last.isAfter(today)).isPresent()) {
            findings.note(id, "import.find.leavesLater", read.left().get());
            return read.staying();
        }
        return read;
    }

    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** What a person may recognise of a row that cannot be used. */
    List<String> label(CsvRow row) {
        CsvCells cells = new CsvCells(row, mapping);
        return List.of(
                cells.of(CsvField.CALL_NAME),
                cells.of(CsvField.PREFIX),
                cells.of(CsvField.SURNAME),
                cells.of(CsvField.FULL_NAME));
    }
}
