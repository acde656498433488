package nl.driehoek.exchange.roster;

/** How much a finding matters. */
public enum FindingKind {
    /** The row cannot be taken over as it stands. */
    ERROR,
    /** The row can be used; somebody should look. */
    WARNING,
    /** Good to know. */
    NOTE
}
