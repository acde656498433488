package nl.driehoek.domain.conversation;

/** The five steps of a talk. */
public enum Step {
    /** Voorbereiden. */
    PREPARE,
    /** Gesprek. */
    TALK,
    /** Verslag. */
    REPORT,
    /** Afspraken. */
    AGREEMENTS,
    /** Terugblik. */
    LOOK_BACK
}
