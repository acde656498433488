package nl.driehoek.exchange.roster;

import java.time.Duration;

/** How large a file from outside may be. A larger one is refused before it can do harm. */
public final class Limits {

    /** Bytes in a file. */
    public static final int BYTES = 20 * 1024 * 1024;

    /** Pupils in a file. */
    public static final int PUPILS = 5_000;

    /** Groups, locations or colleagues in a file. */
    public static final int OTHER_ROWS = 5_000;

    /** Characters in one field. */
    public static final int FIELD = 10_000;

    /** Elements within elements. */
    public static final int DEPTH = 50;

    /** Elements within one pupil, group or colleague. */
    public static final int PARTS = 2_000;

    /** Rows in a table. */
    public static final int ROWS = 20_000;

    /** Columns in a table. */
    public static final int COLUMNS = 200;

    /** Findings that are kept; what comes after them adds nothing for a reader. */
    public static final int FINDINGS = 20_000;

    /** Characters of a call name, surname, group name or location, as the store holds them. */
    public static final int NAME = 200;

    /** Characters of a key. */
    public static final int KEY = 256;

    /** Time for one file. */
    public static final Duration TIME = Duration.ofSeconds(20);

    private Limits() {}
}
