package nl.driehoek.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The sheet with the recovery key, for the safe of the school.
 *
 * @param schoolName the school
 * @param date when the key was made
 * @param groups the key in groups, in order, 1 to 24 of at most 8 characters each
 */
public record RecoveryDocument(String schoolName, LocalDate date, List<String> groups) implements PrintableDocument {

    /** Checks the groups. */
    public RecoveryDocument {
        Checks.filled(schoolName, "name of the school");
        Objects.requireNonNull(date);
        groups = List.copyOf(groups);
        Checks.within(groups.size(), 1, 24, "number of groups");
        groups.forEach(group -> Checks.within(group.length(), 1, 8, "length of a group"));
    }

    @Override
    public List<PrintedText> printed() {
        return List.of(new PrintedText(Place.SCHOOL, schoolName));
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "RecoveryDocument";
    }
}
