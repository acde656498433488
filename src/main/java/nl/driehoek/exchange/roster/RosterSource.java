package nl.driehoek.exchange.roster;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.school.Brin;
import nl.driehoek.domain.school.SchoolYear;

/**
 * Where a roster comes from.
 *
 * @param format "EDEXML 2.1" or "CSV"
 * @param keySource what is kept beside a key, so that keys of different administrations are not mixed up
 * @param schoolYear school year of the file, if it says one
 * @param countedOn peildatum, else the day on which the file was made, if it says one
 * @param brin number of the school, if it says one
 */
public record RosterSource(
        String format,
        String keySource,
        Optional<SchoolYear> schoolYear,
        Optional<LocalDate> countedOn,
        Optional<Brin> brin) {

    /** Refuses null. */
    public RosterSource {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(keySource, "keySource");
        Objects.requireNonNull(schoolYear, "schoolYear");
        Objects.requireNonNull(countedOn, "countedOn");
        Objects.requireNonNull(brin, "brin");
    }
}
