package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.GROUP_TEACHER;
import static nl.driehoek.store.jooq.Tables.SCHOOL_GROUP;

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
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.jooq.tables.records.SchoolGroupRecord;
import org.jooq.DSLContext;

/** Groups with their teachers. */
public final class GroupRepository {

    private final Revisioned<SchoolGroupRecord> rows = new Revisioned<>(SCHOOL_GROUP, RecordKind.GROUP);
    private final Json json;

    /** History documents are written by {@code json}. */
    public GroupRepository(Json json) {
        this.json = json;
    }

    /** All groups of all years. */
    public List<Stored<Group>> all(DSLContext sql) {
        Map<UUID, Set<ColleagueId>> teachers = sql.selectFrom(GROUP_TEACHER).fetch().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getGroupId(),
                        Collectors.mapping(row -> new ColleagueId(row.getColleagueId()), Collectors.toSet())));
        return sql.selectFrom(SCHOOL_GROUP).fetch(row -> map(row, teachers.getOrDefault(row.getId(), Set.of())));
    }

    /** The group of a school year with a key of the school's administration. */
    public Optional<Stored<Group>> find(DSLContext sql, ExternalKey key, SchoolYear year) {
        return sql.selectFrom(SCHOOL_GROUP)
                .where(
                        SCHOOL_GROUP.EXTERNAL_SOURCE.eq(key.source()),
                        SCHOOL_GROUP.EXTERNAL_KEY.eq(key.key()),
                        SCHOOL_GROUP.SCHOOL_YEAR.eq(year.first()))
                .fetchOptional(row -> map(row, teachers(sql, row.getId())));
    }

    /** Saves over revision {@code basedOn}, 0 for a new group. */
    public int save(Writing writing, Group group, Optional<ExternalKey> key, int basedOn) {
        UUID id = group.id().value();
        SchoolGroupRecord row = SCHOOL_GROUP
                .newRecord()
                .setId(id)
                .setName(group.name())
                .setKind(group.kind().name())
                .setYearCode(group.year().map(YearGroup::code).orElse(null))
                .setSchoolYear(group.schoolYear().first());
        key.ifPresent(known -> row.setExternalSource(known.source()).setExternalKey(known.key()));
        int revision = rows.save(writing, row, SCHOOL_GROUP.ID.eq(id), id, basedOn);
        writing.sql()
                .deleteFrom(GROUP_TEACHER)
                .where(GROUP_TEACHER.GROUP_ID.eq(id))
                .execute();
        for (ColleagueId teacher : group.teachers()) {
            writing.sql()
                    .insertInto(GROUP_TEACHER)
                    .set(GROUP_TEACHER.GROUP_ID, id)
                    .set(GROUP_TEACHER.COLLEAGUE_ID, teacher.value())
                    .execute();
        }
        Act act = basedOn == 0 ? Act.CREATED : Act.CHANGED;
        writing.saved(act, RecordKind.GROUP, id, revision, json.write(group));
        return revision;
    }

    /** Removes a group that no pupil is in. */
    public void delete(Writing writing, GroupId id) {
        writing.sql()
                .deleteFrom(SCHOOL_GROUP)
                .where(SCHOOL_GROUP.ID.eq(id.value()))
                .execute();
        writing.audit(Act.DELETED, RecordKind.GROUP, id.value(), "");
        writing.changed(RecordKind.GROUP, id.value());
    }

    private static Set<ColleagueId> teachers(DSLContext sql, UUID group) {
        return sql
                .select(GROUP_TEACHER.COLLEAGUE_ID)
                .from(GROUP_TEACHER)
                .where(GROUP_TEACHER.GROUP_ID.eq(group))
                .fetch(row -> new ColleagueId(row.value1()))
                .stream()
                .collect(Collectors.toSet());
    }

    private static Stored<Group> map(SchoolGroupRecord row, Set<ColleagueId> teachers) {
        Group group = new Group(
                new GroupId(row.getId()),
                row.getName(),
                GroupKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getYearCode()).map(YearGroup::new),
                new SchoolYear(row.getSchoolYear()),
                teachers);
        return Rows.stored(group, row, SCHOOL_GROUP);
    }
}
