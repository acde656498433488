package nl.driehoek.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;

/**
 * The database refused. The driver's own message is left out on purpose: it can contain what somebody typed. The code is
 * enough to look it up.
 */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** H2: input/output failed (two codes), the file is corrupted, the database was closed. */
    private static final Set<Integer> DISK_CODES = Set.of(90028, 90031, 90030, 90098, 90121);

    private final int code;
    private final boolean disk;

    private StoreFailure(int code, boolean disk, StackTraceElement[] trace) {
        super("store failure " + code);
        this.code = code;
        this.disk = disk;
        setStackTrace(trace);
    }

    /** From the driver's exception. */
    public static StoreFailure of(SQLException e) {
        return new StoreFailure(e.getErrorCode(), isDisk(e), e.getStackTrace());
    }

    /** From jOOQ's exception; 0 when it did not come from the driver. */
    public static StoreFailure of(DataAccessException e) {
        SQLException cause = e.getCause(SQLException.class);
        return cause == null ? new StoreFailure(0, false, e.getStackTrace()) : of(cause);
    }

    /** H2's error code, or 0. */
    public int code() {
        return code;
    }

    /**
     * Whether the disk is the cause. H2 gives its general code when its writer in the background meets the failure
     * first, so the causes are looked at too.
     */
    boolean isDisk() {
        return disk;
    }

    private static boolean isDisk(SQLException e) {
        return DISK_CODES.contains(e.getErrorCode())
                || Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                        .anyMatch(IOException.class::isInstance);
    }
}
