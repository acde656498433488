package nl.driehoek.app.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.HelpBridge;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.RoleNotes;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.Desk;
import nl.driehoek.service.Families;
import nl.driehoek.service.RoleProfiles;

/** The roles of each parent: those of the first family in full, those of others as far as the year went. */
final class ExampleRoles {

    private final Desk desk;
    private final Families families;
    private final RoleProfiles profiles;
    private final ExampleTexts texts = new ExampleTexts();
    private final List<List<String>> own = ExampleTexts.table("roles");
    private final List<List<String>> more = ExampleTexts.table("roles-more");

    ExampleRoles(Desk desk) {
        this.desk = desk;
        this.families = new Families(desk);
        this.profiles = new RoleProfiles(desk);
    }

    void make(List<Pupil> pupils) {
        int turn = 0;
        for (int number = 0; number < pupils.size(); number++) {
            Pupil pupil = pupils.get(number);
            for (Stored<FamilyMember> member : families.of(pupil.id())) {
                Parent parent = member.value().parent();
                RoleProfile empty = RoleProfile.empty(parent.id(), pupil.id());
                RoleProfile filled = told(empty, number, parent.name().callName(), pupil);
                Kept.of(profiles.save(filled.roles().isEmpty() ? usual(empty, turn++, pupil) : filled, 0));
            }
        }
    }

    /** What the parent called {@code callName} told about every role; without roles when that is not in the list. */
    private RoleProfile told(RoleProfile empty, int number, String callName, Pupil pupil) {
        RoleProfile next = empty;
        for (List<String> row : own) {
            if (row.getFirst().equals(Integer.toString(number)) && row.get(1).equals(callName)) {
                ProfileRole role = ProfileRole.valueOf(row.get(2));
                next = next.with(role, notes(row.subList(3, 6), pupil, Integer.parseInt(row.get(6))))
                        .discussed(day(19));
                next = role == ProfileRole.HELP_SEEKER ? next.with(bridge(pupil)) : next;
            }
        }
        return next;
    }

    /** Some were talked about all three roles, some about one or two so far. */
    private RoleProfile usual(RoleProfile empty, int turn, Pupil pupil) {
        RoleProfile next = empty;
        List<ProfileRole> asked = List.of(ProfileRole.INVOLVED, ProfileRole.EDUCATOR, ProfileRole.EXPERT);
        int roles = asked.size() - turn % 3;
        for (ProfileRole role : asked.subList(0, roles)) {
            List<List<String>> told = more.stream()
                    .filter(row -> row.getFirst().equals(role.name()))
                    .toList();
            List<String> row = told.get((turn * 2 + role.ordinal()) % told.size());
            next = next.with(role, notes(row.subList(1, 4), pupil, 14 + turn + 21 * role.ordinal()));
        }
        return roles == asked.size() ? next.discussed(day(14 + turn)) : next;
    }

    private RoleNotes notes(List<String> words, Pupil pupil, int daysAgo) {
        List<String> said = words.stream()
                .map(one -> one.replace("{0}", pupil.name().callName()))
                .toList();
        String author = desk.me().name().full();
        return new RoleNotes(said.getFirst(), said.get(1), said.getLast(), Optional.of(day(daysAgo)), author);
    }

    private HelpBridge bridge(Pupil pupil) {
        String name = pupil.name().callName();
        return new HelpBridge(
                texts.text("bridge-effect", name),
                texts.text("bridge-organisation", name),
                texts.text("bridge-contact", name),
                true,
                texts.text("bridge-status", name));
    }

    private LocalDate day(int ago) {
        return desk.today().minusDays(ago);
    }
}
