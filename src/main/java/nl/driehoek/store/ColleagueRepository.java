package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.COLLEAGUE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.ExternalKey;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.store.jooq.tables.records.ColleagueRecord;
import org.jooq.DSLContext;

/** Colleagues. */
public final class ColleagueRepository {

    private final Revisioned<ColleagueRecord> rows = new Revisioned<>(COLLEAGUE, RecordKind.COLLEAGUE);
    private final Json json;

    /** History documents are written by {@code json}. */
    public ColleagueRepository(Json json) {
        this.json = json;
    }

    /** All colleagues, also those who have left. */
    public List<Stored<Colleague>> all(DSLContext sql) {
        return sql.selectFrom(COLLEAGUE).fetch(ColleagueRepository::map);
    }

    /** One colleague. */
    public Optional<Stored<Colleague>> find(DSLContext sql, ColleagueId id) {
        return sql.selectFrom(COLLEAGUE).where(COLLEAGUE.ID.eq(id.value())).fetchOptional(ColleagueRepository::map);
    }

    /** The colleague with a key of the school's administration. */
    public Optional<Stored<Colleague>> find(DSLContext sql, ExternalKey key) {
        return sql.selectFrom(COLLEAGUE)
                .where(COLLEAGUE.EXTERNAL_SOURCE.eq(key.source()), COLLEAGUE.EXTERNAL_KEY.eq(key.key()))
                .fetchOptional(ColleagueRepository::map);
    }

    /** Saves over revision {@code basedOn}, 0 for a new colleague. */
    public int save(Writing writing, Colleague colleague, Optional<ExternalKey> key, int basedOn) {
        ColleagueRecord row = COLLEAGUE
                .newRecord()
                .setId(colleague.id().value())
                .setRoles(colleague.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setFunction(colleague.function())
                .setActive(colleague.active());
        Names.write(colleague.name(), row, COLLEAGUE);
        key.ifPresent(known -> row.setExternalSource(known.source()).setExternalKey(known.key()));
        int revision = rows.save(
                writing,
                row,
                COLLEAGUE.ID.eq(colleague.id().value()),
                colleague.id().value(),
                basedOn);
        Act act = basedOn == 0 ? Act.CREATED : Act.CHANGED;
        writing.saved(act, RecordKind.COLLEAGUE, colleague.id().value(), revision, json.write(colleague));
        return revision;
    }

    /** Removes a colleague on whom nothing hangs; for taking an import back. */
    public void delete(Writing writing, ColleagueId id) {
        writing.sql().deleteFrom(COLLEAGUE).where(COLLEAGUE.ID.eq(id.value())).execute();
        writing.audit(Act.DELETED, RecordKind.COLLEAGUE, id.value(), "");
        writing.changed(RecordKind.COLLEAGUE, id.value());
    }

    private static Stored<Colleague> map(ColleagueRecord row) {
        Colleague colleague = new Colleague(
                new ColleagueId(row.getId()),
                Names.read(row, COLLEAGUE),
                Arrays.stream(row.getRoles().split(",")).map(StaffRole::valueOf).collect(Collectors.toSet()),
                row.getFunction(),
                row.getActive());
        return Rows.stored(colleague, row, COLLEAGUE);
    }
}
