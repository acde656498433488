package nl.driehoek.domain.pupil;

/** Sex as Dutch administrations exchange it. */
public enum Sex {
    /** Not known. */
    UNKNOWN,
    /** Boy. */
    BOY,
    /** Girl. */
    GIRL,
    /** Not specified. */
    UNSPECIFIED
}
