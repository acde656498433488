package nl.driehoek.exchange.plan;

import java.util.Objects;
import nl.driehoek.exchange.roster.IncomingCarer;

/**
 * Something a file adds about a parent of a pupil.
 *
 * @param person number of the {@link PersonPlan}
 * @param carer as the file describes the parent
 * @param kind what it adds
 */
public record BondChange(int person, IncomingCarer carer, BondKind kind) {

    /** Refuses null. */
    public BondChange {
        Objects.requireNonNull(carer, "carer");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether it is written. */
    public boolean take() {
        return kind != BondKind.AUTHORITY_DIFFERS;
    }
}
