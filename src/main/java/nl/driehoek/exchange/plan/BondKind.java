package nl.driehoek.exchange.plan;

/** What a file adds about a parent of a pupil. */
public enum BondKind {
    /** A parent that this pupil does not have yet. */
    NEW_BOND,
    /** Gezag was unknown and the file knows it. */
    AUTHORITY_KNOWN,
    /** Gezag in the file differs from what people entered; it is told and never taken. */
    AUTHORITY_DIFFERS,
    /** A phone number or mail address that we did not have. */
    CONTACT_ADDED
}
