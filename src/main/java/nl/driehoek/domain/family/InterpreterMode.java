package nl.driehoek.domain.family;

/** How an interpreter takes part. */
public enum InterpreterMode {
    /** No interpreter needed. */
    NONE,
    /** By phone. */
    PHONE,
    /** In the room. */
    ON_SITE
}
