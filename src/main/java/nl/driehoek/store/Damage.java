package nl.driehoek.store;

/** What is wrong with a damaged store. */
public enum Damage {
    /** The file cannot be read as a store. */
    UNREADABLE,
    /** Tables or steps of the schema are missing. */
    INCOMPLETE,
    /** The audit trail does not fit. */
    TRAIL_BROKEN,
    /** An attachment is not what was put in. */
    ATTACHMENT_ALTERED,
    /** Everything can be read, but the file is not the one that was closed. */
    FILE_ALTERED
}
