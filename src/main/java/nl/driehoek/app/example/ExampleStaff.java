package nl.driehoek.app.example;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.service.Colleagues;
import nl.driehoek.service.Groups;
import nl.driehoek.service.KeyResult;
import nl.driehoek.service.OpenSchool;

/** The colleagues and the two groups. */
final class ExampleStaff {

    /**
     * What was made.
     *
     * @param groups the groups by the number of their year
     * @param teachers their teachers by the same
     */
    record Made(Map<String, GroupId> groups, Map<String, Colleague> teachers) {}

    private final OpenSchool school;
    private final Colleagues colleagues;

    ExampleStaff(OpenSchool school) {
        this.school = school;
        this.colleagues = new Colleagues(school);
    }

    Made make() {
        Colleague joost = letIn("Joost", "", "Brouwer", StaffRole.TEACHER, "leerkracht groep 6");
        Colleague elif = letIn("Elif", "", "Şahin", StaffRole.TEACHER, "leerkracht groep 4");
        letIn("Anouk", "de", "Ruiter", StaffRole.HEAD, "schoolleider");
        GroupId six = group("De Reigers", "6", joost);
        GroupId four = group("De Merels", "4", elif);
        return new Made(Map.of("6", six, "4", four), Map.of("6", joost, "4", elif));
    }

    private Colleague letIn(String callName, String prefix, String surname, StaffRole role, String function) {
        Colleague colleague = new Colleague(
                colleagues.newId(), PersonName.of(callName, prefix, surname), Set.of(role), function, true);
        if (!(colleagues.letIn(colleague, ExampleSchool.PASSWORD.toCharArray()) instanceof KeyResult.Done)) {
            throw new IllegalStateException("a colleague of the example could not be let in");
        }
        return colleague;
    }

    private GroupId group(String name, String year, Colleague teacher) {
        Groups groups = new Groups(school.desk());
        Group group = new Group(
                groups.newId(),
                name,
                GroupKind.HOME,
                Optional.of(new YearGroup(year)),
                SchoolYear.of(school.desk().today()),
                Set.of(teacher.id()));
        return Kept.of(groups.add(group)).value().id();
    }
}
