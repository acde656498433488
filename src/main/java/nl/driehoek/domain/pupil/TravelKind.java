package nl.driehoek.domain.pupil;

/** How a pupil goes home. */
public enum TravelKind {
    /** Not asked yet. */
    UNKNOWN,
    /** School bus. */
    BUS,
    /** Taxi. */
    TAXI,
    /** Brought and collected by parents. */
    PARENTS,
    /** Alone. */
    ALONE,
    /** Out-of-school care. */
    DAY_CARE
}
