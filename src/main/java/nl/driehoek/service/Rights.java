package nl.driehoek.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.StaffRole;

/** What a colleague may see and do: the care team sees every pupil, a teacher the pupils of the own groups. */
public final class Rights {

    private static final Set<StaffRole> CARE_TEAM = Set.of(
            StaffRole.CARE_COORDINATOR,
            StaffRole.SECONDARY_CARE_COORDINATOR,
            StaffRole.EDUCATIONAL_PSYCHOLOGIST,
            StaffRole.HEAD);
    private static final Set<StaffRole> MANAGERS = Set.of(
            StaffRole.CARE_COORDINATOR, StaffRole.SECONDARY_CARE_COORDINATOR, StaffRole.HEAD, StaffRole.ADMINISTRATOR);

    private final Colleague me;

    /** The rights of {@code me}. */
    public Rights(Colleague me) {
        this.me = me;
    }

    /** Whether the colleague sees every pupil. */
    public boolean seesAll() {
        return me.hasAny(CARE_TEAM);
    }

    /** Whether the colleague may see {@code pupil}, given all groups of the school. */
    public boolean sees(Pupil pupil, List<Group> groups) {
        return seesAll() || inOneOf(pupil, ownGroups(groups));
    }

    /** The groups among {@code groups} that the colleague teaches. */
    public Set<GroupId> ownGroups(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.teachers().contains(me.id()))
                .map(Group::id)
                .collect(Collectors.toSet());
    }

    /** Whether the colleague may read what a parent told as somebody with an own question. */
    public boolean seesHelpSeeker() {
        return seesAll();
    }

    /** Whether the colleague may change the school's settings, import, and let colleagues in. */
    public boolean manages() {
        return me.hasAny(MANAGERS);
    }

    private static boolean inOneOf(Pupil pupil, Set<GroupId> own) {
        return pupil.schooling().homeGroup().filter(own::contains).isPresent()
                || pupil.schooling().mixedGroups().stream().anyMatch(own::contains);
    }
}
