package nl.driehoek.exchange.plan;

import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.exchange.roster.IncomingPupil;

/** Makes the row of the preview for a row of the file of which it is known who is meant. */
final class RowPlanner {

    private final FieldComparer fields;
    private final BondPlanner bonds;

    RowPlanner(FieldComparer fields, BondPlanner bonds) {
        this.fields = fields;
        this.bonds = bonds;
    }

    PlanRow row(IncomingPupil row, Optional<Pupil> current) {
        if (row.schooling().left().isPresent()) {
            return left(row, current);
        }
        List<BondChange> parents = bonds.plan(row, current);
        if (current.isEmpty()) {
            return new PlanRow.New(row, parents);
        }
        List<FieldChange> changes = fields.compare(row, current.get());
        return changes.isEmpty() && parents.isEmpty()
                ? new PlanRow.Unchanged(row, current.get())
                : new PlanRow.Changed(row, current.get(), changes, parents);
    }

    private PlanRow left(IncomingPupil row, Optional<Pupil> current) {
        if (current.isEmpty()) {
            return new PlanRow.Left(row, current, List.of());
        }
        List<FieldChange> changes = fields.left(row, current.get());
        return changes.isEmpty() ? new PlanRow.Unchanged(row, current.get()) : new PlanRow.Left(row, current, changes);
    }
}
