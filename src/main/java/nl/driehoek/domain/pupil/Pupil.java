package nl.driehoek.domain.pupil;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.FamilySituation;

/**
 * A pupil.
 *
 * @param id own id
 * @param name Dutch name parts
 * @param born birth date, if known
 * @param sex as administrations exchange it
 * @param schooling groups, year and dates
 * @param travel how the pupil goes home
 * @param family the family situation; who holds gezag is never derived from it
 * @param externalKey key in the school's administration, if it is stable
 */
public record Pupil(
        PupilId id,
        PersonName name,
        Optional<LocalDate> born,
        Sex sex,
        Schooling schooling,
        Travel travel,
        FamilySituation family,
        Optional<ExternalKey> externalKey) {

    /** Refuses null. */
    public Pupil {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(schooling, "schooling");
        Objects.requireNonNull(travel, "travel");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(externalKey, "externalKey");
    }

    /** A pupil of whom only the name is known. */
    public static Pupil named(PupilId id, PersonName name) {
        return new Pupil(
                id,
                name,
                Optional.empty(),
                Sex.UNKNOWN,
                Schooling.NONE,
                Travel.UNKNOWN,
                FamilySituation.UNKNOWN,
                Optional.empty());
    }

    /** Age in whole years on {@code day}, if the birth date is known. */
    public Optional<Integer> age(LocalDate day) {
        return born.map(date -> Period.between(date, day).getYears());
    }

    /** The same pupil with another place in school. */
    public Pupil withSchooling(Schooling next) {
        return new Pupil(id, name, born, sex, next, travel, family, externalKey);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Pupil " + id.value();
    }
}
