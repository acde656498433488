package nl.driehoek.exchange.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file as it was read: groups, pupils and colleagues with everything we saw on the way. Nothing is stored yet.
 *
 * @param source where it comes from
 * @param groups groups with different keys
 * @param pupils pupils in the order of the file
 * @param staff colleagues in the order of the file
 * @param rejected rows that cannot be used
 * @param findings in the order of reading
 * @param dropped what we left in the file
 */
public record Roster(
        RosterSource source,
        List<IncomingGroup> groups,
        List<IncomingPupil> pupils,
        List<IncomingStaff> staff,
        List<RejectedRow> rejected,
        List<Finding> findings,
        Dropped dropped) {

    /** Copies. */
    public Roster {
        Objects.requireNonNull(source, "source");
        groups = List.copyOf(groups);
        pupils = List.copyOf(pupils);
        staff = List.copyOf(staff);
        rejected = List.copyOf(rejected);
        findings = List.copyOf(findings);
        Objects.requireNonNull(dropped, "dropped");
    }

    /** What we saw at {@code row}. */
    public List<Finding> at(RowId row) {
        return findings.stream().filter(finding -> finding.row().equals(row)).toList();
    }

    /** The group with {@code key}. */
    public Optional<IncomingGroup> group(String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }
}
