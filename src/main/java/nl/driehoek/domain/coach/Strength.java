package nl.driehoek.domain.coach;

/** How sure the coach is. */
public enum Strength {
    /** Counts. */
    SURE,
    /** Shown quietly: have a look. */
    PERHAPS
}
