package nl.driehoek.document;

/** The size of the type; words, version and code are the same in both. */
public enum TypeSize {
    /** 11.5 points. */
    NORMAL,
    /** 18 points, with cards instead of tables. */
    LARGE
}
