package nl.driehoek.domain.family;

import java.util.Objects;
import nl.driehoek.domain.PersonName;

/**
 * A parent or carer: one record, shared by all brothers and sisters. An institution has its name as surname.
 *
 * @param id own id
 * @param name full name
 * @param details how to reach the parent
 * @param sheet what helps in the contact
 */
public record Parent(ParentId id, PersonName name, ContactDetails details, ParentSheet sheet) {

    /** Refuses null. */
    public Parent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(sheet, "sheet");
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Parent " + id.value();
    }
}
