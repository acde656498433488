package nl.driehoek.domain.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * What school knows about the gezag of one parent over one child.
 *
 * @param authority yes, no or unknown
 * @param since since when, if known
 * @param evidence on what paper, may be empty
 * @param checkedBy who looked, may be empty
 * @param restrictions court decisions
 */
public record Custody(
        Authority authority,
        Optional<LocalDate> since,
        String evidence,
        String checkedBy,
        List<CourtRestriction> restrictions) {

    /** Nothing known. */
    public static final Custody UNKNOWN = new Custody(Authority.UNKNOWN, Optional.empty(), "", "", List.of());

    /** Tidies and copies. */
    public Custody {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(since, "since");
        evidence = Require.text(evidence, "evidence");
        checkedBy = Require.line(checkedBy, "checkedBy");
        restrictions = List.copyOf(restrictions);
    }

    /** Only the answer to the question, without evidence. */
    public static Custody of(Authority authority) {
        return new Custody(authority, Optional.empty(), "", "", List.of());
    }
}
