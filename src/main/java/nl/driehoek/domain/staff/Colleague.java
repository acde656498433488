package nl.driehoek.domain.staff;

import java.util.Objects;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Require;

/**
 * Somebody who works at the school. Not every colleague can open Driehoek: that needs a slot in the key file.
 *
 * @param id own id; also the id of the slot in the key file
 * @param name full name
 * @param roles functions, at least one
 * @param function what the colleague calls the own work, such as "leerkracht groep 6"; may be empty
 * @param active whether the colleague still works here
 */
public record Colleague(ColleagueId id, PersonName name, Set<StaffRole> roles, String function, boolean active) {

    /** Checks that there is a role. */
    public Colleague {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
        Require.that(!roles.isEmpty(), "colleague without role");
        function = Require.line(function, "function");
    }

    /** Whether the colleague has one of {@code wanted}. */
    public boolean hasAny(Set<StaffRole> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Colleague " + id.value();
    }
}
