package nl.driehoek.exchange.roster;

/** Stops the reading of a file; it travels no further than the reader, which turns it into an outcome. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;
    private final int line;
    private final int column;

    /** {@code line} and {@code column} from 1, or 0 when the place says nothing. */
    public UnreadableFile(RefusalReason reason, int line, int column) {
        super(reason.name());
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    /** A reason without a place. */
    public UnreadableFile(RefusalReason reason) {
        this(reason, 0, 0);
    }

    /** Why. */
    public RefusalReason reason() {
        return reason;
    }

    /** The line, from 1, or 0. */
    public int line() {
        return line;
    }

    /** The column, from 1, or 0. */
    public int column() {
        return column;
    }
}
