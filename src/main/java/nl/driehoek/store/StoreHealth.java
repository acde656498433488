package nl.driehoek.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The health of a store, found by reading a copy of it; without content.
 *
 * @param readable whether the copy could be opened and read completely
 * @param schemaVersion the version of the store, 0 when unknown
 * @param acts the number of acts in the audit trail
 * @param lastAct the time of the last act
 * @param counts the number of rows by table
 * @param findings what is wrong; empty when all is well
 * @param backups the backups that are proven ours, newest first
 */
public record StoreHealth(
        boolean readable,
        int schemaVersion,
        long acts,
        Optional<Instant> lastAct,
        Map<String, Long> counts,
        List<Finding> findings,
        List<BackupInfo> backups) {

    /** Something that is not as it should be. */
    public enum Finding {
        /** There is no store. */
        MISSING,
        /** The file cannot be read as a store of this key file. */
        UNREADABLE,
        /** The store was not closed properly, or is open now. */
        NOT_CLOSED,
        /** The file is not the one that was closed. */
        ALTERED,
        /** The store is older than its mark. */
        BEHIND_MARK,
        /** There is no mark of ours. */
        NO_MARK,
        /** A newer program made the store. */
        TOO_NEW,
        /** Tables or steps of the schema are missing. */
        INCOMPLETE,
        /** The audit trail does not fit. */
        TRAIL_BROKEN,
        /** An attachment is not what was put in. */
        ATTACHMENT_ALTERED,
        /** The store belongs to another key file. */
        FOREIGN
    }

    /** Keeps its own copies. */
    public StoreHealth {
        counts = Map.copyOf(counts);
        findings = List.copyOf(findings);
        backups = List.copyOf(backups);
    }

    /** Whether nothing is wrong. */
    public boolean isGood() {
        return readable && findings.isEmpty();
    }
}
