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

    /**
     * How a pupil's place is written: the pupil's own year before the name, "6 De Reigers" for somebody of year 6 in
     * "5/6 De Reigers". A name that is only a number, such as "6A", stays as it is; the word "groep" before a number is
     * left out, because whoever shows the place says it.
     *
     * @param own the pupil's own year group; it wins over that of the group
     */
    public String nameFor(Optional<YearGroup> own) {
        String plain = name.replaceFirst("^(?i:groep)\\s+(?=\\d)", "");
        String bare = plain.replaceFirst("^\\d[\\d/\\-]*\\s+(?=\\p{L})", "");
        Optional<YearGroup> shown = own.or(() -> year).filter(YearGroup::numbered);
        boolean numberOnly = Character.isDigit(bare.charAt(0));
        return shown.isEmpty() || numberOnly ? plain : shown.get().code() + " " + bare;
    }
}
