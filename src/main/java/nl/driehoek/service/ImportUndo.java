package nl.driehoek.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.exchange.plan.Imported;

/**
 * What an import wrote, with what stood there before; kept beside the import so that it can be taken back.
 *
 * @param schema form of this document, now 1
 * @param colleagues colleagues
 * @param groups groups
 * @param pupils pupils
 * @param parents parents
 * @param links bonds; they have no revision, so theirs is 0
 * @param imported what imports have written about these pupils
 */
record ImportUndo(
        int schema,
        List<Step<Colleague>> colleagues,
        List<Step<Group>> groups,
        List<Step<Pupil>> pupils,
        List<Step<Parent>> parents,
        List<Step<ParentLink>> links,
        List<Imported> imported) {

    static final int SCHEMA = 1;

    ImportUndo {
        colleagues = List.copyOf(colleagues);
        groups = List.copyOf(groups);
        pupils = List.copyOf(pupils);
        parents = List.copyOf(parents);
        links = List.copyOf(links);
        imported = List.copyOf(imported);
    }

    /**
     * One record that was written.
     *
     * @param before as it stood, empty when it was new
     * @param after as it was written
     * @param revision the revision it got
     */
    record Step<T>(Optional<T> before, T after, int revision) {

        Step {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "ImportUndo";
    }
}
