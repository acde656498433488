package nl.driehoek.exchange.roster;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.YearGroup;

/**
 * A group as a file describes it.
 *
 * @param row where it stands
 * @param key what pupils of the same file refer to
 * @param name as shown
 * @param kind home group or mixed group
 * @param year year of the whole group, if it has one that we know
 */
public record IncomingGroup(RowId row, String key, String name, GroupKind kind, Optional<YearGroup> year) {

    /** Refuses null. */
    public IncomingGroup {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(year, "year");
    }
}
