package nl.driehoek.domain;

/** What somebody did, as the audit trail names it. */
public enum Act {
    /** Made something new. */
    CREATED,
    /** Changed something. */
    CHANGED,
    /** Saved while typing. */
    DRAFTED,
    /** Confirmed a report or another final state. */
    CONFIRMED,
    /** Removed something. */
    DELETED,
    /** Looked at something. */
    VIEWED,
    /** Printed or saved a PDF. */
    PRINTED,
    /** Wrote data to a file outside the store. */
    EXPORTED,
    /** Took data in from a file. */
    IMPORTED,
    /** Took an import back. */
    UNDONE,
    /** Noted a signature, or why there is none. */
    SIGNED,
    /** Opened the vault. */
    OPENED,
    /** Changed who can open the vault, or how. */
    KEYS_CHANGED
}
