package nl.driehoek.domain.pupil;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.YearGroup;

/**
 * Where a pupil stands in school.
 *
 * @param homeGroup stamgroep, if any
 * @param mixedGroups further groups
 * @param year the pupil's own year group; it wins over that of the group
 * @param location name of the building, may be empty
 * @param started first day at this school
 * @param left last day at this school; filled means the pupil has left
 */
public record Schooling(
        Optional<GroupId> homeGroup,
        Set<GroupId> mixedGroups,
        Optional<YearGroup> year,
        String location,
        Optional<LocalDate> started,
        Optional<LocalDate> left) {

    /** Nothing known yet. */
    public static final Schooling NONE =
            new Schooling(Optional.empty(), Set.of(), Optional.empty(), "", Optional.empty(), Optional.empty());

    /** Tidies and copies. */
    public Schooling {
        Objects.requireNonNull(homeGroup, "homeGroup");
        mixedGroups = Set.copyOf(mixedGroups);
        Objects.requireNonNull(year, "year");
        location = Require.line(location, "location");
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(left, "left");
    }

    /** Whether the pupil has left on or before {@code day}. */
    public boolean gone(LocalDate day) {
        return left.isPresent() && !left.get().isAfter(day);
    }
}
