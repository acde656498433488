package nl.driehoek.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.exchange.plan.BondChange;
import nl.driehoek.exchange.plan.Choice;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.FieldChange;
import nl.driehoek.exchange.plan.ImportPlan;
import nl.driehoek.exchange.plan.PlanRow;

/**
 * A row as it is shown: the row itself, or what an answer made of a question.
 *
 * @param origin the row of the plan
 * @param shown what it is now
 */
record DraftRow(PlanRow origin, PlanRow shown) {

    /** The rows of {@code plan} in its order, answered questions in their old place so that nothing jumps. */
    static List<DraftRow> all(ImportPlan plan, Decisions decisions) {
        List<DraftRow> all = new ArrayList<>();
        for (PlanRow row : plan.rows()) {
            List<PlanRow> shown = outcome(row, decisions);
            if (shown.isEmpty()) {
                all.add(new DraftRow(row, row));
            }
            shown.forEach(one -> all.add(new DraftRow(row, one)));
        }
        return all;
    }

    private static List<PlanRow> outcome(PlanRow row, Decisions decisions) {
        Choice choice = decisions.choices().get(row.row());
        if (!(row instanceof PlanRow.NeedsChoice question) || choice == null) {
            return List.of(row);
        }
        return question.options().stream()
                .filter(option -> option.choice().equals(choice))
                .flatMap(option -> option.outcome().stream())
                .toList();
    }

    Optional<PlanRow.NeedsChoice> question() {
        return origin instanceof PlanRow.NeedsChoice question ? Optional.of(question) : Optional.empty();
    }

    /** Whether it waits for an answer, or was answered with taking nothing now. */
    boolean waiting() {
        return shown instanceof PlanRow.NeedsChoice;
    }

    static List<FieldChange> changes(PlanRow row) {
        return switch (row) {
            case PlanRow.Changed changed -> changed.changes();
            case PlanRow.Left left -> left.changes();
            case PlanRow.New fresh -> List.of();
            case PlanRow.Unchanged same -> List.of();
            case PlanRow.NotInFile absent -> List.of();
            case PlanRow.Rejected rejected -> List.of();
            case PlanRow.NeedsChoice question -> List.of();
        };
    }

    static boolean bonds(PlanRow row) {
        return row instanceof PlanRow.Changed changed
                && changed.bonds().stream().anyMatch(BondChange::take);
    }
}
