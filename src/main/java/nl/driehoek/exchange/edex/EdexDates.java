package nl.driehoek.exchange.edex;

import java.time.LocalDate;
import java.util.Optional;
import nl.driehoek.exchange.roster.DutchDates;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.RowId;

/** Reads the days in the life of a pupil and says what is odd about them. */
final class EdexDates {

    private final Findings findings;
    private final LocalDate today;
    private final LocalDate countedOn;

    EdexDates(Findings findings, LocalDate today, LocalDate countedOn) {
        this.findings = findings;
        this.today = today;
        this.countedOn = countedOn;
    }

    /** The day for which the file counts. */
    LocalDate countedOn() {
        return countedOn;
    }

    /** The birth date; empty when it is missing, impossible or still to come. */
    Optional<LocalDate> born(XmlNode pupil, RowId row) {
        Optional<LocalDate> born = day(pupil.text("geboortedatum"), row);
        if (born.isPresent() && born.get().isAfter(today)) {
            findings.warning(row, "import.find.bornInFuture", born.get());
            return Optional.empty();
        }
        return born;
    }

    /** The day in {@code text}; empty when there is none. */
    Optional<LocalDate> day(String text, RowId row) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (DutchDates.read(text)) {
            case DutchDates.Day(LocalDate day, DutchDates.Form form) -> {
                if (form != DutchDates.Form.ISO) {
                    findings.warning(row, "import.find.dutchDate", EdexFields.shown(text), day);
                }
                yield Optional.of(day);
            }
            case DutchDates.NoSuchDay() -> {
                findings.warning(row, "import.find.noSuchDay", EdexFields.shown(text));
                yield Optional.empty();
            }
            case DutchDates.NoDate() -> {
                findings.warning(row, "import.find.noDate", EdexFields.shown(text));
                yield Optional.empty();
            }
        };
    }
}
