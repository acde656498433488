package nl.driehoek.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.IncomingCarer;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.NameReader;
import nl.driehoek.exchange.roster.PhoneNumbers;
import nl.driehoek.exchange.roster.RowId;

/** Reads the parents and carers in a row. */
final class CsvCarers {

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;]{1,200}@[^\\s@,;]{1,90}");
    private static final int WORDS = 200;

    private final Findings findings;

    CsvCarers(Findings findings) {
        this.findings = findings;
    }

    List<IncomingCarer> read(CsvCells cells, RowId row) {
        List<IncomingCarer> carers = new ArrayList<>();
        for (int carer : cells.mapping().carers()) {
            Optional<PersonName> name = name(cells, carer);
            if (name.isPresent()) {
                carers.add(carer(cells, carer, name.get(), row));
            } else if (filled(cells, carer)) {
                findings.note(row, "import.find.carerWithoutName");
            }
        }
        return carers;
    }

    private IncomingCarer carer(CsvCells cells, int carer, PersonName name, RowId row) {
        String words = limited(cells.of(CsvField.CARER_RELATION, carer));
        boolean organisation = name.callName().isEmpty() && NameReader.organisation(name.surname());
        if (organisation) {
            findings.note(row, "import.find.organisation", name.surname());
        }
        return new IncomingCarer(
                name,
                RelationWords.relation(words, organisation),
                RelationWords.beside(words, organisation),
                authority(cells.of(CsvField.CARER_AUTHORITY, carer), row),
                mail(cells.of(CsvField.CARER_MAIL, carer), row),
                cells.all(CsvField.CARER_PHONE, carer).stream()
                        .flatMap(cell -> PhoneNumbers.read(cell).stream())
                        .filter(phone -> phone.length() <= WORDS)
                        .distinct()
                        .limit(4)
                        .toList(),
                limited(cells.of(CsvField.CARER_LANGUAGE, carer)));
    }

    private static Optional<PersonName> name(CsvCells cells, int carer) {
        Optional<PersonName> whole = NameReader.read(cells.of(CsvField.CARER_NAME, carer));
        String call = limited(cells.of(CsvField.CARER_CALL_NAME, carer));
        String surname = limited(cells.of(CsvField.CARER_SURNAME, carer));
        if (call.isEmpty() && surname.isEmpty()) {
            return whole;
        }
        String initials = cells.of(CsvField.CARER_INITIALS, carer).replaceAll("[. ]", "");
        String prefix = cells.of(CsvField.CARER_PREFIX, carer);
        DutchNames.Split split = prefix.isEmpty()
                ? DutchNames.split(surname).orElse(new DutchNames.Split("", surname))
                : new DutchNames.Split(prefix.length() <= 60 ? prefix : "", surname);
        return Optional.of(
                new PersonName(call, "", initials.length() <= 40 ? initials : "", split.prefix(), split.surname()));
    }

    private static boolean filled(CsvCells cells, int carer) {
        return !cells.of(CsvField.CARER_MAIL, carer).isEmpty()
                || !cells.of(CsvField.CARER_PHONE, carer).isEmpty();
    }

    private Authority authority(String cell, RowId row) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "ja", "j", "1" -> Authority.YES;
            case "nee", "n", "0" -> Authority.NO;
            case "", "onbekend", "?", "-" -> Authority.UNKNOWN;
            default -> {
                findings.warning(row, "import.find.authorityUnclear");
                yield Authority.UNKNOWN;
            }
        };
    }

    private String mail(String cell, RowId row) {
        if (cell.isEmpty() || MAIL.matcher(cell).matches()) {
            return cell;
        }
        findings.warning(row, "import.find.mailForm");
        return "";
    }

    private static String limited(String text) {
        return text.length() <= Limits.NAME ? text : "";
    }
}
