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
}
