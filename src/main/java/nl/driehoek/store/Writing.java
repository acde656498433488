package nl.driehoek.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.staff.ColleagueId;
import org.jooq.DSLContext;

/** One transaction that writes: every change leaves a history row and an audit row in the same transaction. */
public final class Writing {

    private static final Duration DRAFTS_APART = Duration.ofMinutes(10);

    private final DSLContext sql;
    private final Instant now;
    private final ColleagueId by;
    private final List<Changed> changes = new ArrayList<>();

    Writing(DSLContext sql, Instant now, ColleagueId by) {
        this.sql = sql;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.by = by;
    }

    /** The database. */
    public DSLContext sql() {
        return sql;
    }

    /** The time of this transaction, to the millisecond. */
    public Instant now() {
        return now;
    }

    /** The time of this transaction as the database keeps it. */
    public OffsetDateTime at() {
        return now.atOffset(ZoneOffset.UTC);
    }

    /** The colleague who writes. */
    public ColleagueId by() {
        return by;
    }

    /**
     * Notes that a thing was saved: its state goes to history, the act with the state's hash to the audit trail, and after
     * the commit listeners hear of it. Drafts of one colleague go to history at most every ten minutes.
     *
     * @param document the new state as JSON
     */
    public void saved(Act act, RecordKind kind, UUID id, int revision, String document) {
        History history = new History(sql);
        if (act != Act.DRAFTED || history.lastBy(kind, id, by).isBefore(now.minus(DRAFTS_APART))) {
            history.append(kind, id, revision, this, document);
        }
        audit(act, kind, id, document);
        changes.add(new Changed(kind, id));
    }

    /** Notes an act in the audit trail; {@code state} is only hashed and may be empty. */
    public void audit(Act act, RecordKind kind, UUID id, String state) {
        new AuditTrail(sql).append(now, by, act, kind, id, state);
    }

    /** Lets listeners hear of a change that has no history of its own. */
    public void changed(RecordKind kind, UUID id) {
        changes.add(new Changed(kind, id));
    }

    List<Changed> changes() {
        return List.copyOf(changes);
    }
}
