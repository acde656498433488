package nl.driehoek.exchange.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Sex;

/**
 * A pupil as a file describes it. There is no place in it for personal numbers, origin or weights.
 *
 * @param row where it stands
 * @param key key of the administration; two rows may have the same one, which is then a question
 * @param name name parts, with a prefix that was inside the surname already set apart
 * @param born birth date, if known and possible
 * @param sex as exchanged
 * @param schooling groups, year and dates
 * @param carers parents and carers
 */
public record IncomingPupil(
        RowId row,
        Optional<FileKey> key,
        PersonName name,
        Optional<LocalDate> born,
        Sex sex,
        IncomingSchooling schooling,
        List<IncomingCarer> carers) {

    /** Copies. */
    public IncomingPupil {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(schooling, "schooling");
        carers = List.copyOf(carers);
    }

    /** The same pupil without a key, so that no later file finds it by that key. */
    public IncomingPupil withoutKey() {
        return new IncomingPupil(row, Optional.empty(), name, born, sex, schooling, carers);
    }

    /** The same pupil at another place in school. */
    public IncomingPupil withSchooling(IncomingSchooling next) {
        return new IncomingPupil(row, key, name, born, sex, next, carers);
    }

    /** The same pupil with other carers. */
    public IncomingPupil withCarers(List<IncomingCarer> next) {
        return new IncomingPupil(row, key, name, born, sex, schooling, next);
    }

    /** Where it stands, not who it is. */
    @Override
    public String toString() {
        return "IncomingPupil " + row.number() + " line " + row.line();
    }
}
