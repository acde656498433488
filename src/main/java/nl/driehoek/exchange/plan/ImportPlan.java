package nl.driehoek.exchange.plan;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.driehoek.exchange.roster.Roster;

/**
 * What an import would do. Nothing is written before a person agrees.
 *
 * @param roster the file
 * @param groups groups of the file
 * @param staff colleagues of the file
 * @param persons parents of the file, each once
 * @param rows pupils of file and store, questions first
 */
public record ImportPlan(
        Roster roster, List<GroupPlan> groups, List<StaffPlan> staff, List<PersonPlan> persons, List<PlanRow> rows) {

    /** Copies; puts questions first, then the order of {@link RowStatus}. */
    public ImportPlan {
        Objects.requireNonNull(roster, "roster");
        groups = List.copyOf(groups);
        staff = List.copyOf(staff);
        persons = List.copyOf(persons);
        rows = rows.stream().sorted(Comparator.comparing(PlanRow::status)).toList();
    }

    /** The rows with the answers of {@code decisions} in the place of the questions; open questions stay. */
    public List<PlanRow> rows(Decisions decisions) {
        return rows.stream().flatMap(row -> answered(row, decisions)).toList();
    }

    /** How many rows there are of each status, with {@code decisions}; none that is 0. */
    public Map<RowStatus, Integer> counts(Decisions decisions) {
        Map<RowStatus, Integer> counts = new EnumMap<>(RowStatus.class);
        rows(decisions).forEach(row -> counts.merge(row.status(), 1, Integer::sum));
        return counts;
    }

    /** The rows that will be taken over. */
    public List<PlanRow> taken(Decisions decisions) {
        return rows(decisions).stream()
                .filter(row -> writes(row) && decisions.taken(row))
                .toList();
    }

    private static boolean writes(PlanRow row) {
        return switch (row.status()) {
            case NEW, CHANGED, LEFT -> true;
            case NEEDS_CHOICE, NOT_IN_FILE, UNCHANGED, REJECTED -> false;
        };
    }

    private static Stream<PlanRow> answered(PlanRow row, Decisions decisions) {
        Choice choice = decisions.choices().get(row.row());
        if (!(row instanceof PlanRow.NeedsChoice question) || choice == null) {
            return Stream.of(row);
        }
        return question.options().stream()
                .filter(option -> option.choice().equals(choice))
                .findFirst()
                .map(option -> option.outcome().stream())
                .orElse(Stream.of(row));
    }
}
