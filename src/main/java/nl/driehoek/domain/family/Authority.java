package nl.driehoek.domain.family;

/** Whether somebody holds gezag (parental authority in Dutch law); always entered, never derived. */
public enum Authority {
    /** Holds gezag. */
    YES,
    /** Does not hold gezag. */
    NO,
    /** Not known; shown as a question where it matters. */
    UNKNOWN
}
