package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AUDIT;
import static nl.driehoek.store.jooq.Tables.STORE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Checks an open store against its key file, its schema, its audit trail and its mark. */
final class Verification {

    private final DSLContext sql;
    private final UUID storeId;
    private final Schema schema;

    Verification(DSLContext sql, UUID storeId, Schema schema) {
        this.sql = sql;
        this.storeId = storeId;
        this.schema = schema;
    }

    /** A quick look at a file whose seal fits {@code mark}: nothing may have changed since. */
    Verdict sealed(Mark mark) {
        return guarded(() -> {
            Verdict form = form();
            if (!(form instanceof Verdict.Sound)) {
                return form;
            }
            Optional<AuditTrail.Head> head = new AuditVerification(sql).from(mark.audit());
            return head.map(this::sound).orElse(new Verdict.Unsound(Damage.TRAIL_BROKEN));
        });
    }

    /** Reads everything: every row, the whole trail and every attachment, and compares with {@code mark} if there is one. */
    Verdict whole(Optional<Mark> mark) {
        return guarded(() -> {
            Verdict form = form();
            return form instanceof Verdict.Sound ? content(mark) : form;
        });
    }

    private Verdict form() {
        List<UUID> ids = sql.select(STORE.ID).from(STORE).fetch(STORE.ID);
        if (ids.size() != 1) {
            return new Verdict.Unsound(Damage.INCOMPLETE);
        }
        if (!ids.getFirst().equals(storeId)) {
            return new Verdict.Foreign();
        }
        int version = schema.versionOf(sql);
        if (version > schema.newest()) {
            return new Verdict.Newer(version);
        }
        if (version > 0 && version < schema.newest()) {
            return new Verdict.Older(version);
        }
        return version > 0 && schema.isComplete(sql)
                ? sound(new AuditTrail(sql).head())
                : new Verdict.Unsound(Damage.INCOMPLETE);
    }

    private Verdict content(Optional<Mark> mark) {
        new EveryRow(sql).read();
        Optional<AuditTrail.Head> head = new AuditVerification(sql).whole();
        if (head.isEmpty()) {
            return new Verdict.Unsound(Damage.TRAIL_BROKEN);
        }
        if (!new Attachments(sql).altered().isEmpty()) {
            return new Verdict.Unsound(Damage.ATTACHMENT_ALTERED);
        }
        return mark.map(seen -> against(seen, head.get())).orElseGet(() -> sound(head.get()));
    }

    private Verdict against(Mark mark, AuditTrail.Head head) {
        if (head.number() < mark.audit().number()) {
            return new Verdict.Behind(head, lastAct(head));
        }
        return new AuditVerification(sql).from(mark.audit()).isPresent()
                ? sound(head)
                : new Verdict.Unsound(Damage.TRAIL_BROKEN);
    }

    private Verdict sound(AuditTrail.Head head) {
        return new Verdict.Sound(head, lastAct(head));
    }

    private Optional<Instant> lastAct(AuditTrail.Head head) {
        return sql.select(AUDIT.AT)
                .from(AUDIT)
                .where(AUDIT.NUMBER.eq(head.number()))
                .fetchOptional(row -> row.value1().toInstant());
    }

    private static Verdict guarded(Supplier<Verdict> work) {
        try {
            return work.get();
        } catch (DataAccessException | IllegalArgumentException e) {
            return new Verdict.Unsound(Damage.UNREADABLE);
        }
    }
}
