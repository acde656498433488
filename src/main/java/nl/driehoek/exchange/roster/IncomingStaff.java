package nl.driehoek.exchange.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.staff.StaffRole;

/**
 * A colleague as a file describes it. Roles are a proposal to a person and never give rights by themselves.
 *
 * @param row where it stands
 * @param key key of the administration
 * @param name name parts
 * @param roles roles of ours that the file suggests, may be empty
 * @param functions roles as written, in the order of the file
 * @param groups keys of the groups
 */
public record IncomingStaff(
        RowId row,
        Optional<FileKey> key,
        PersonName name,
        Set<StaffRole> roles,
        List<RoleWord> functions,
        List<GroupTask> groups) {

    /** Copies. */
    public IncomingStaff {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
        functions = List.copyOf(functions);
        groups = List.copyOf(groups);
    }

    /**
     * What a colleague does in one group.
     *
     * @param group key of the group
     * @param roles codes and words as written, may be empty
     */
    public record GroupTask(String group, List<String> roles) {

        /** Copies. */
        public GroupTask {
            Objects.requireNonNull(group, "group");
            roles = List.copyOf(roles);
        }
    }

    /** Where it stands, not who it is. */
    @Override
    public String toString() {
        return "IncomingStaff " + row.number() + " line " + row.line();
    }
}
