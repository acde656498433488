package nl.driehoek.exchange.roster;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.Relation;

/**
 * A parent or carer of one pupil as a file describes it.
 *
 * @param name name parts; an institution has its name as surname
 * @param relation what the carer is to the child
 * @param words the relation as written when no relation of ours fits exactly, may be empty
 * @param authority gezag as the file says, else unknown
 * @param mail may be empty
 * @param phones as written
 * @param language language spoken best, may be empty
 */
public record IncomingCarer(
        PersonName name,
        Relation relation,
        String words,
        Authority authority,
        String mail,
        List<String> phones,
        String language) {

    /** Copies. */
    public IncomingCarer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(mail, "mail");
        phones = List.copyOf(phones);
        Objects.requireNonNull(language, "language");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "IncomingCarer";
    }
}
