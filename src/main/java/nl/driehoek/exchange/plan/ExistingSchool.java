package nl.driehoek.exchange.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.staff.Colleague;

/**
 * The school as it stands in the store, for comparing a file with it.
 *
 * @param year the present school year, used when a file names none
 * @param pupils all pupils, also those that have left
 * @param groups groups of all years
 * @param colleagues all colleagues
 * @param parents all parents
 * @param links bonds between parents and pupils
 * @param imported what earlier imports wrote about pupils
 */
public record ExistingSchool(
        SchoolYear year,
        List<Pupil> pupils,
        List<Group> groups,
        List<Colleague> colleagues,
        List<Parent> parents,
        List<ParentLink> links,
        Map<PupilId, Imported> imported) {

    /** Copies. */
    public ExistingSchool {
        Objects.requireNonNull(year, "year");
        pupils = List.copyOf(pupils);
        groups = List.copyOf(groups);
        colleagues = List.copyOf(colleagues);
        parents = List.copyOf(parents);
        links = List.copyOf(links);
        imported = Map.copyOf(imported);
    }

    /** A school without anybody in it. */
    public static ExistingSchool empty(SchoolYear year) {
        return new ExistingSchool(year, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "ExistingSchool";
    }
}
