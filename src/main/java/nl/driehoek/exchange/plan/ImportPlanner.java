package nl.driehoek.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.FileKey;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.IncomingStaff;
import nl.driehoek.exchange.roster.RejectedRow;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.exchange.roster.RowKind;
import nl.driehoek.text.Texts;

/** Compares a file with the school and says what an import would do. Reads only; the same input gives the same plan. */
public final class ImportPlanner {

    private final Roster roster;
    private final ExistingSchool school;
    private final PupilMatcher pupils;
    private final GroupMatcher groups;
    private final PersonMatcher persons;
    private final RowPlanner planner;
    private final Set<PupilId> seen = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final List<PlanRow> rows = new ArrayList<>();

    private ImportPlanner(Roster roster, ExistingSchool school, Texts texts) {
        this.roster = roster;
        this.school = school;
        String source = roster.source().keySource();
        this.pupils = new PupilMatcher(school.pupils(), source);
        this.groups = new GroupMatcher(roster, school);
        this.persons = new PersonMatcher(school.parents(), school.links());
        this.planner = new RowPlanner(
                new FieldComparer(school.imported(), groups, source, texts), new BondPlanner(persons, school.links()));
    }

    /** The plan for {@code roster}; {@code texts} name the values that are shown in Dutch. */
    public static ImportPlan plan(Roster roster, ExistingSchool school, Texts texts) {
        return new ImportPlanner(roster, school, texts).plan();
    }

    private ImportPlan plan() {
        same().values().forEach(this::rows);
        roster.rejected().stream()
                .filter(row -> row.row().kind() == RowKind.PUPIL)
                .map(ImportPlanner::rejected)
                .forEach(rows::add);
        notInFile();
        return new ImportPlan(roster, groups.plans(), staff(), persons.persons(), rows);
    }

    private static PlanRow rejected(RejectedRow row) {
        return new PlanRow.Rejected(row);
    }

    /** Rows with the same name and birth date together, in the order of the file. */
    private Map<Object, List<IncomingPupil>> same() {
        Map<Object, List<IncomingPupil>> same = new LinkedHashMap<>();
        for (IncomingPupil row : roster.pupils()) {
            Object who = row.born().isPresent()
                    ? PupilMatcher.name(row.name()) + " " + row.born().get()
                    : row.row();
            same.computeIfAbsent(who, fresh -> new ArrayList<>()).add(row);
        }
        return same;
    }

    private void rows(List<IncomingPupil> same) {
        boolean known = same.stream()
                        .map(row -> pupils.match(row) instanceof PupilMatcher.One(Pupil pupil) ? pupil.id() : row)
                        .filter(PupilId.class::isInstance)
                        .distinct()
                        .count()
                == same.size();
        if (same.size() == 1 || known) {
            same.forEach(this::single);
        } else {
            rows.add(twice(same));
        }
    }

    private void single(IncomingPupil row) {
        boolean keyUsed =
                row.key().map(FileKey::value).filter(key -> !keys.add(key)).isPresent();
        if (keyUsed) {
            rows.add(keyTwice(row));
            return;
        }
        switch (pupils.match(row)) {
            case PupilMatcher.Nobody() -> rows.add(asked(row, Optional.empty()));
            case PupilMatcher.One(Pupil pupil) ->
                rows.add(seen.add(pupil.id()) ? asked(row, Optional.of(pupil)) : which(row, List.of(pupil)));
            case PupilMatcher.Ask(List<Pupil> candidates) -> rows.add(which(row, candidates));
        }
    }

    private PlanRow keyTwice(IncomingPupil row) {
        Optional<Pupil> known = current(row.withoutKey()).filter(pupil -> seen.add(pupil.id()));
        if (known.isPresent()) {
            return asked(row.withoutKey(), known);
        }
        IncomingPupil first = roster.pupils().stream()
                .filter(other -> other.key().equals(row.key()))
                .findFirst()
                .orElseThrow();
        return question(row, QuestionKind.KEY_TWICE, List.of(first), List.of(), List.of(asNew(row.withoutKey())));
    }

    private PlanRow asked(IncomingPupil row, Optional<Pupil> current) {
        if (!row.schooling().leftBeforeStart()) {
            return planner.row(row, current);
        }
        IncomingPupil active = row.withSchooling(row.schooling().staying());
        return question(
                row,
                QuestionKind.LEFT_BEFORE_START,
                List.of(),
                current.stream().toList(),
                List.of(
                        new PlanRow.Option(new Choice.AsLeft(), List.of(planner.row(row, current))),
                        new PlanRow.Option(new Choice.AsActive(), List.of(planner.row(active, current)))));
    }

    private PlanRow which(IncomingPupil row, List<Pupil> candidates) {
        List<PlanRow.Option> options = new ArrayList<>();
        for (Pupil candidate : candidates) {
            boolean free = !seen.contains(candidate.id());
            if (free) {
                options.add(new PlanRow.Option(
                        new Choice.AsExisting(candidate.id()), List.of(planner.row(row, Optional.of(candidate)))));
            }
        }
        candidates.forEach(candidate -> seen.add(candidate.id()));
        options.add(asNew(row));
        return question(row, QuestionKind.WHICH_PUPIL, List.of(), candidates, options);
    }

    private PlanRow twice(List<IncomingPupil> same) {
        List<PlanRow> separate = new ArrayList<>();
        Set<PupilId> used = new HashSet<>();
        for (IncomingPupil row : same) {
            boolean keyUsed =
                    row.key().map(FileKey::value).filter(key -> !keys.add(key)).isPresent();
            Optional<Pupil> current = current(row).filter(pupil -> used.add(pupil.id()));
            separate.add(planner.row(keyUsed ? row.withoutKey() : row, current));
        }
        seen.addAll(used);
        return question(
                same.getFirst(),
                QuestionKind.SAME_TWICE,
                same.subList(1, same.size()),
                List.of(),
                List.of(
                        new PlanRow.Option(new Choice.Same(), List.of(separate.getFirst())),
                        new PlanRow.Option(new Choice.Separate(), separate)));
    }

    private Optional<Pupil> current(IncomingPupil row) {
        return pupils.match(row) instanceof PupilMatcher.One(Pupil pupil) ? Optional.of(pupil) : Optional.empty();
    }

    private PlanRow.Option asNew(IncomingPupil row) {
        return new PlanRow.Option(new Choice.AsNew(), List.of(planner.row(row, Optional.empty())));
    }

    private static PlanRow question(
            IncomingPupil row,
            QuestionKind kind,
            List<IncomingPupil> others,
            List<Pupil> candidates,
            List<PlanRow.Option> options) {
        List<PlanRow.Option> all = new ArrayList<>(options);
        all.add(new PlanRow.Option(new Choice.Skip(), List.of()));
        return new PlanRow.NeedsChoice(row, kind, others, candidates, all);
    }

    private void notInFile() {
        int number = 0;
        for (Pupil pupil : school.pupils()) {
            if (!seen.contains(pupil.id()) && pupil.schooling().left().isEmpty()) {
                number++;
                rows.add(new PlanRow.NotInFile(new RowId(RowKind.STORED, number, 0), pupil));
            }
        }
    }

    private List<StaffPlan> staff() {
        Map<String, List<Colleague>> byName = new HashMap<>();
        school.colleagues()
                .forEach(colleague -> byName.computeIfAbsent(name(colleague.name()), fresh -> new ArrayList<>())
                        .add(colleague));
        return roster.staff().stream().map(row -> staff(row, byName)).toList();
    }

    private static StaffPlan staff(IncomingStaff row, Map<String, List<Colleague>> byName) {
        List<Colleague> same = byName.getOrDefault(name(row.name()), List.of());
        Optional<Colleague> one = same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        return new StaffPlan(row, one, same.size() < 2);
    }

    private static String name(PersonName name) {
        String given = name.callName().isEmpty() ? name.initials() : name.callName();
        return DutchNames.fold(given) + " " + DutchNames.fold(name.surname());
    }
}
