package nl.driehoek.exchange.plan;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.exchange.roster.IncomingStaff;

/**
 * What becomes of a colleague of the file.
 *
 * @param staff as the file describes the colleague
 * @param existing the colleague with the same name in the store
 * @param certain false when two colleagues in the store could be meant; then nothing is written
 */
public record StaffPlan(IncomingStaff staff, Optional<Colleague> existing, boolean certain) {

    /** Refuses null. */
    public StaffPlan {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(existing, "existing");
    }

    /**
     * Whether the colleague is written unless somebody decides otherwise. One who is in the store already may be able to
     * open Driehoek and would see the pupils of these groups, so a person has to agree.
     */
    public boolean taken() {
        return certain && existing.isEmpty();
    }

    /** Whether {@code decisions} write the colleague. */
    public boolean taken(Decisions decisions) {
        return certain && decisions.taken().getOrDefault(staff.row(), taken());
    }
}
