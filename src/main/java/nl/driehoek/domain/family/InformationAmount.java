package nl.driehoek.domain.family;

/** How much a parent wants to hear. */
public enum InformationAmount {
    /** Not asked yet. */
    UNKNOWN,
    /** Much, also small things. */
    MUCH,
    /** Only what matters. */
    MAIN_POINTS
}
