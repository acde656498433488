package nl.driehoek.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * Who is in which group and who teaches it, as it stood when it was read.
 *
 * @param groups all groups
 * @param colleagues all colleagues, also those who have left
 */
public record ClassBook(Map<GroupId, Group> groups, Map<ColleagueId, Colleague> colleagues) {

    /** Copies. */
    public ClassBook {
        groups = Map.copyOf(groups);
        colleagues = Map.copyOf(colleagues);
    }

    /** The home group of {@code pupil}, if it has one. */
    public Optional<Group> home(Pupil pupil) {
        return pupil.schooling().homeGroup().map(groups::get);
    }

    /** The place of {@code pupil} as it is written, "6 De Reigers"; empty without a home group. */
    public String place(Pupil pupil) {
        return home(pupil).map(group -> group.nameFor(pupil.schooling().year())).orElse("");
    }

    /** The teachers of the home group of {@code pupil}, by name. */
    public List<Colleague> teachers(Pupil pupil) {
        return home(pupil).stream()
                .flatMap(group -> group.teachers().stream())
                .filter(colleagues::containsKey)
                .map(colleagues::get)
                .sorted(Comparator.comparing(colleague -> colleague.name().sortKey()))
                .toList();
    }
}
