package nl.driehoek.domain.contact;

/** How people met. */
public enum Channel {
    /** In one room. */
    MEETING,
    /** At the door or in the school yard. */
    AT_THE_DOOR,
    /** By phone. */
    PHONE,
    /** Message in the school app or mail. */
    MESSAGE,
    /** A note that went home. */
    NOTE,
    /** At the family's home. */
    HOME,
    /** By video. */
    VIDEO
}
