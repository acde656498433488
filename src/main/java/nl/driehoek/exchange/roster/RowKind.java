package nl.driehoek.exchange.roster;

/** What a row of a file is about. */
public enum RowKind {
    /** The file or the school as a whole. */
    FILE,
    /** A group. */
    GROUP,
    /** A pupil. */
    PUPIL,
    /** A colleague. */
    STAFF,
    /** A pupil that is in the store and not in the file. */
    STORED
}
