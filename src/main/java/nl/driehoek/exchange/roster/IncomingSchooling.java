package nl.driehoek.exchange.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.school.YearGroup;

/**
 * Where a file places a pupil. Groups are named by their {@link IncomingGroup#key()} and exist in the same file.
 *
 * @param homeGroup stamgroep, if any
 * @param mixedGroups further groups
 * @param year the pupil's own year, else that of the home group
 * @param location name of the building, may be empty
 * @param started first day at school
 * @param left last day at school, filled when the pupil has left by the day of the file
 */
public record IncomingSchooling(
        Optional<String> homeGroup,
        Set<String> mixedGroups,
        Optional<YearGroup> year,
        String location,
        Optional<LocalDate> started,
        Optional<LocalDate> left) {

    /** Nothing known. */
    public static final IncomingSchooling NONE =
            new IncomingSchooling(Optional.empty(), Set.of(), Optional.empty(), "", Optional.empty(), Optional.empty());

    /** Copies; keeps the order of the groups. */
    public IncomingSchooling {
        Objects.requireNonNull(homeGroup, "homeGroup");
        mixedGroups = Collections.unmodifiableSet(new LinkedHashSet<>(mixedGroups));
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(left, "left");
    }

    /** Whether the file says that the pupil left before coming. */
    public boolean leftBeforeStart() {
        return left.isPresent() && started.isPresent() && left.get().isBefore(started.get());
    }

    /** The same without the last day. */
    public IncomingSchooling staying() {
        return new IncomingSchooling(homeGroup, mixedGroups, year, location, started, Optional.empty());
    }
}
