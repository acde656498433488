package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.PLACEMENT;
import static nl.driehoek.store.jooq.Tables.PUPIL;
import static nl.driehoek.store.jooq.Tables.PUPIL_MIXED_GROUP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.ExternalKey;
import nl.driehoek.domain.pupil.Placement;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.store.jooq.tables.records.PupilRecord;
import org.jooq.DSLContext;

/** Pupils with their groups and the stretches of their time at school. */
public final class PupilRepository {

    private final Revisioned<PupilRecord> rows = new Revisioned<>(PUPIL, RecordKind.PUPIL);
    private final Json json;

    /** History documents are written by {@code json}. */
    public PupilRepository(Json json) {
        this.json = json;
    }

    /** All pupils, also those who have left, in no order. */
    public List<Stored<Pupil>> all(DSLContext sql) {
        Map<UUID, Set<GroupId>> mixed = sql.selectFrom(PUPIL_MIXED_GROUP).fetch().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getPupilId(),
                        Collectors.mapping(row -> new GroupId(row.getGroupId()), Collectors.toSet())));
        return sql.selectFrom(PUPIL).fetch(row -> PupilRows.map(row, mixed.getOrDefault(row.getId(), Set.of())));
    }

    /** One pupil. */
    public Optional<Stored<Pupil>> find(DSLContext sql, PupilId id) {
        return sql.selectFrom(PUPIL)
                .where(PUPIL.ID.eq(id.value()))
                .fetchOptional(row -> PupilRows.map(row, mixedGroups(sql, row.getId())));
    }

    /** Saves over revision {@code basedOn}, 0 for a new pupil. */
    public int save(Writing writing, Pupil pupil, int basedOn) {
        UUID id = pupil.id().value();
        PupilRecord row = PupilRows.row(pupil);
        row.setHomeGroup(pupil.schooling().homeGroup().map(GroupId::value).orElse(null));
        row.setYearCode(pupil.schooling().year().map(YearGroup::code).orElse(null));
        row.setExternalSource(pupil.externalKey().map(ExternalKey::source).orElse(null));
        row.setExternalKey(pupil.externalKey().map(ExternalKey::key).orElse(null));
        int revision = rows.save(writing, row, PUPIL.ID.eq(id), id, basedOn);
        saveMixedGroups(writing.sql(), pupil);
        Act act = basedOn == 0 ? Act.CREATED : Act.CHANGED;
        writing.saved(act, RecordKind.PUPIL, id, revision, json.write(pupil));
        return revision;
    }

    /** Removes a pupil with everything that hangs on it; for taking an import back. */
    public void delete(Writing writing, PupilId id) {
        writing.sql().deleteFrom(PUPIL).where(PUPIL.ID.eq(id.value())).execute();
        writing.audit(Act.DELETED, RecordKind.PUPIL, id.value(), "");
        writing.changed(RecordKind.PUPIL, id.value());
    }

    /** The stretches of a pupil's time at school, oldest first. */
    public List<Placement> placements(DSLContext sql, PupilId id) {
        return sql.selectFrom(PLACEMENT)
                .where(PLACEMENT.PUPIL_ID.eq(id.value()))
                .orderBy(PLACEMENT.FROM_ON)
                .fetch(row -> new Placement(
                        id,
                        row.getGroupName(),
                        row.getTeachers(),
                        row.getFromOn(),
                        Optional.ofNullable(row.getUntilOn())));
    }

    /** Adds a stretch, or replaces the one that begins on the same day. */
    public void save(Writing writing, Placement placement) {
        writing.sql()
                .mergeInto(PLACEMENT)
                .columns(
                        PLACEMENT.PUPIL_ID,
                        PLACEMENT.FROM_ON,
                        PLACEMENT.UNTIL_ON,
                        PLACEMENT.GROUP_NAME,
                        PLACEMENT.TEACHERS)
                .key(PLACEMENT.PUPIL_ID, PLACEMENT.FROM_ON)
                .values(
                        placement.pupil().value(),
                        placement.from(),
                        placement.until().orElse(null),
                        placement.group(),
                        placement.teachers())
                .execute();
    }

    private static Set<GroupId> mixedGroups(DSLContext sql, UUID pupil) {
        return sql
                .select(PUPIL_MIXED_GROUP.GROUP_ID)
                .from(PUPIL_MIXED_GROUP)
                .where(PUPIL_MIXED_GROUP.PUPIL_ID.eq(pupil))
                .fetch(row -> new GroupId(row.value1()))
                .stream()
                .collect(Collectors.toSet());
    }

    private static void saveMixedGroups(DSLContext sql, Pupil pupil) {
        sql.deleteFrom(PUPIL_MIXED_GROUP)
                .where(PUPIL_MIXED_GROUP.PUPIL_ID.eq(pupil.id().value()))
                .execute();
        for (GroupId group : pupil.schooling().mixedGroups()) {
            sql.insertInto(PUPIL_MIXED_GROUP)
                    .set(PUPIL_MIXED_GROUP.PUPIL_ID, pupil.id().value())
                    .set(PUPIL_MIXED_GROUP.GROUP_ID, group.value())
                    .execute();
        }
    }
}
