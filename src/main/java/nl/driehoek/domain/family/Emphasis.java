package nl.driehoek.domain.family;

/** What a parent wants school to talk about first. */
public enum Emphasis {
    /** Not asked yet. */
    UNKNOWN,
    /** Learning. */
    LEARNING,
    /** Wellbeing. */
    WELLBEING,
    /** Both. */
    BOTH
}
