package nl.driehoek.domain.contact;

/** Why school sought contact; a mirror for staff, never a figure about parents. */
public enum Tone {
    /** Good news. */
    GOOD_NEWS,
    /** Neutral. */
    NEUTRAL,
    /** A concern. */
    CONCERN
}
