package nl.driehoek.exchange.plan;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.IdSource;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.text.Texts;

/**
 * The records that an import writes, complete and in the order in which they refer to each other.
 *
 * @param colleagues new colleagues; they have no rights and cannot open Driehoek
 * @param groups groups, with their teachers
 * @param pupils pupils
 * @param parents parents
 * @param links bonds between parents and pupils
 * @param imported what imports have written about each of these pupils afterwards
 */
public record ImportOrder(
        Written<Colleague> colleagues,
        Written<Group> groups,
        Written<Pupil> pupils,
        Written<Parent> parents,
        Written<ParentLink> links,
        List<Imported> imported) {

    /** Refuses null. */
    public ImportOrder {
        Objects.requireNonNull(colleagues, "colleagues");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(pupils, "pupils");
        Objects.requireNonNull(parents, "parents");
        Objects.requireNonNull(links, "links");
        imported = List.copyOf(imported);
    }

    /** What {@code plan} writes into {@code school} with {@code decisions}; new records get ids from {@code ids}. */
    public static ImportOrder of(
            ImportPlan plan, Decisions decisions, ExistingSchool school, IdSource ids, Texts texts) {
        return new OrderWriter(plan, decisions, school, ids, texts).write();
    }

    /** Whether nothing is written. */
    public boolean empty() {
        return colleagues.size() + groups.size() + pupils.size() + parents.size() + links.size() == 0;
    }
}
