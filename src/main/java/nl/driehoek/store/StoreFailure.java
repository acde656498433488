package nl.driehoek.store;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/**
 * The database refused. The driver's own message is left out on purpose: it can contain what somebody typed. The code is
 * enough to look it up.
 */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    private StoreFailure(int code, StackTraceElement[] trace) {
        super("store failure " + code);
        this.code = code;
        setStackTrace(trace);
    }

    /** From the driver's exception. */
    public static StoreFailure of(SQLException e) {
        return new StoreFailure(e.getErrorCode(), e.getStackTrace());
    }

    /** From jOOQ's exception; 0 when it did not come from the driver. */
    public static StoreFailure of(DataAccessException e) {
        SQLException cause = e.getCause(SQLException.class);
        return new StoreFailure(cause == null ? 0 : cause.getErrorCode(), e.getStackTrace());
    }

    /** H2's error code, or 0. */
    public int code() {
        return code;
    }
}
