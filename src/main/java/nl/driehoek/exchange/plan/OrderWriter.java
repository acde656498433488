package nl.driehoek.exchange.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.domain.IdSource;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.text.Texts;

/** Turns a plan and the decisions about it into records. */
final class OrderWriter {

    private final ImportPlan plan;
    private final Decisions decisions;
    private final ExistingSchool school;
    private final IdSource ids;
    private final GroupWriter groups;
    private final StaffWriter staff;
    private final FamilyWriter families;
    private final List<Imported> imported = new ArrayList<>();

    OrderWriter(ImportPlan plan, Decisions decisions, ExistingSchool school, IdSource ids, Texts texts) {
        this.plan = plan;
        this.decisions = decisions;
        this.school = school;
        this.ids = ids;
        SchoolYear year = plan.roster().source().schoolYear().orElse(school.year());
        this.groups = new GroupWriter(plan, decisions, year, ids);
        this.staff = new StaffWriter(plan.staff(), ids, texts);
        this.families = new FamilyWriter(plan.persons(), school.links(), ids);
    }

    ImportOrder write() {
        List<Pupil> added = new ArrayList<>();
        Map<PupilId, Pupil> changed = new LinkedHashMap<>();
        for (PlanRow row : plan.taken(decisions)) {
            switch (row) {
                case PlanRow.New fresh -> added.add(fresh(fresh.pupil(), fresh.bonds()));
                case PlanRow.Left(IncomingPupil pupil, var current, var changes)
                when current.isEmpty() -> added.add(fresh(pupil, List.of()));
                case PlanRow.Left(IncomingPupil pupil, var current, var changes) ->
                    change(row, pupil, current.orElseThrow(), changes, changed);
                case PlanRow.Changed(IncomingPupil pupil, Pupil current, var changes, var bonds) -> {
                    families.bonds(current.id(), bonds);
                    change(row, pupil, current, changes, changed);
                }
                case PlanRow.Unchanged same -> same.row();
                case PlanRow.NotInFile absent -> absent.row();
                case PlanRow.Rejected rejected -> rejected.row();
                case PlanRow.NeedsChoice open -> open.row();
            }
        }
        Map<GroupId, Set<ColleagueId>> teachers = teachers();
        return new ImportOrder(
                staff.written(),
                groups.written(teachers, school.groups()),
                new Written<>(added, List.copyOf(changed.values())),
                families.parents(),
                families.links(),
                imported);
    }

    private Pupil fresh(IncomingPupil row, List<BondChange> bonds) {
        PupilWriter writer = new PupilWriter(groups, plan.roster().source().keySource());
        Pupil pupil = writer.fresh(new PupilId(ids.next()), row);
        families.bonds(pupil.id(), bonds);
        imported.add(new Imported(pupil, EnumSet.allOf(PupilField.class)));
        return pupil;
    }

    private void change(
            PlanRow row,
            IncomingPupil incoming,
            Pupil current,
            List<FieldChange> changes,
            Map<PupilId, Pupil> changed) {
        List<PupilField> fields = changes.stream()
                .filter(change -> decisions.takes(row, change))
                .map(FieldChange::field)
                .toList();
        PupilWriter writer = new PupilWriter(groups, plan.roster().source().keySource());
        Pupil next = writer.changed(current, incoming, fields);
        if (!next.equals(current)) {
            changed.put(current.id(), next);
            imported.add(written(writer, current, incoming, fields));
        }
    }

    private Imported written(PupilWriter writer, Pupil current, IncomingPupil incoming, List<PupilField> fields) {
        Imported before = school.imported().getOrDefault(current.id(), new Imported(current, Set.of()));
        Set<PupilField> all = new HashSet<>(before.fields());
        all.addAll(fields);
        return new Imported(writer.changed(before.values(), incoming, fields), all);
    }

    /** Who teaches the groups that exist afterwards. */
    private Map<GroupId, Set<ColleagueId>> teachers() {
        Map<GroupId, Set<ColleagueId>> teachers = new HashMap<>();
        for (StaffPlan colleague : plan.staff()) {
            if (colleague.taken(decisions)) {
                ColleagueId id = staff.id(colleague);
                colleague
                        .staff()
                        .groups()
                        .forEach(task -> groups.used(task.group())
                                .ifPresent(group -> teachers.computeIfAbsent(group, fresh -> new HashSet<>())
                                        .add(id)));
            }
        }
        return teachers;
    }
}
