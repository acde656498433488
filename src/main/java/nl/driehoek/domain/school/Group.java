package nl.driehoek.domain.school;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * A group of pupils; it lives one school year.
 *
 * @param id own id
 * @param name such as "De Reigers" or "5/6"
 * @param kind home group or mixed group
 * @param year year group, if one holds for the whole group
 * @param schoolYear the year it lives
 * @param teachers colleagues who teach it
 */
public record Group(
        GroupId id,
        String name,
        GroupKind kind,
        Optional<YearGroup> year,
        SchoolYear schoolYear,
        Set<ColleagueId> teachers) {

    /** Tidies the name, which must be filled. */
    public Group {
        Objects.requireNonNull(id, "id");
        name = Require.filled(Require.line(name, "name"), "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(schoolYear, "schoolYear");
        teachers = Set.copyOf(teachers);
    }
}
