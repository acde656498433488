package nl.driehoek.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** Who can stand on an agreement: those who were at the talk, the parents, the pupil and school. */
final class AgreementPeople {

    private static final Set<PartyKind> CAN_SIGN =
            Set.of(PartyKind.PARENT, PartyKind.PUPIL, PartyKind.STAFF, PartyKind.OTHER);

    private final Desk desk;
    private final Texts texts;
    private final ParentRepository parents;
    private final ColleagueRepository colleagues;

    AgreementPeople(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.parents = new ParentRepository(desk.json());
        this.colleagues = new ColleagueRepository(desk.json());
    }

    /** Those who were at the talk; before anybody was ticked off, those who are expected. */
    static List<Participant> present(Conversation talk) {
        boolean ticked = talk.participants().stream().anyMatch(one -> one.attendance() == Attendance.PRESENT);
        Attendance wanted = ticked ? Attendance.PRESENT : Attendance.EXPECTED;
        return talk.participants().stream()
                .filter(one -> one.attendance() == wanted)
                .toList();
    }

    /** Everybody who may be asked to sign: from the talk first, then the parents, the pupil and the colleague. */
    List<Party> candidates(DSLContext sql, Pupil pupil, Optional<Conversation> talk) {
        List<Party> people = new ArrayList<>();
        talk.ifPresent(known -> present(known).stream()
                .filter(one -> CAN_SIGN.contains(one.kind()))
                .forEach(one -> add(people, party(one, pupil))));
        for (ParentLink link : parents.links(sql, pupil.id())) {
            parents.find(sql, link.parent())
                    .ifPresent(parent -> add(
                            people,
                            party(
                                    PartyKind.PARENT,
                                    link.parent().value(),
                                    parent.value().name().full(),
                                    of(PaperWords.relation(texts, link), pupil))));
        }
        add(people, party(PartyKind.PUPIL, pupil.id().value(), pupil.name().full(), texts.get("paper.role.pupil")));
        add(people, party(desk.me()));
        return people;
    }

    /**
     * Who is proposed to sign: the parents who were there and the teacher, or else who led the talk; after a conflict
     * everybody who was involved.
     */
    List<Party> proposed(DSLContext sql, Pupil pupil, Optional<Conversation> talk) {
        List<Party> all = candidates(sql, pupil, talk);
        if (talk.isEmpty()) {
            return all.stream().filter(party -> party.kind() != PartyKind.PUPIL).toList();
        }
        List<UUID> there = present(talk.get()).stream()
                .flatMap(one -> one.person().stream())
                .toList();
        boolean conflict = talk.get().nature().situation() == Situation.CONFLICT;
        List<Party> wanted = all.stream()
                .filter(party -> party.person().filter(there::contains).isPresent())
                .filter(party -> conflict || party.kind() == PartyKind.PARENT || teaches(sql, party))
                .toList();
        boolean school = wanted.stream().anyMatch(party -> party.kind() == PartyKind.STAFF);
        return school ? wanted : withLead(sql, wanted, talk.get());
    }

    private List<Party> withLead(DSLContext sql, List<Party> wanted, Conversation talk) {
        List<Party> all = new ArrayList<>(wanted);
        colleagues.find(sql, talk.lead()).ifPresent(lead -> all.add(party(lead.value())));
        return all;
    }

    private boolean teaches(DSLContext sql, Party party) {
        return party.kind() == PartyKind.STAFF
                && party.person()
                        .flatMap(id -> colleagues.find(sql, new ColleagueId(id)))
                        .map(Stored::value)
                        .filter(colleague -> colleague.hasAny(Set.of(StaffRole.TEACHER)))
                        .isPresent();
    }

    private Party party(Participant one, Pupil pupil) {
        String role = one.kind() == PartyKind.PARENT ? of(one.role(), pupil) : one.role();
        return new Party(one.kind(), one.person(), one.name(), role, new Signing.NotYet(""));
    }

    private String of(String relation, Pupil pupil) {
        return relation.isEmpty()
                ? ""
                : texts.get("paper.role.of", relation, pupil.name().spoken());
    }

    private static Party party(Colleague colleague) {
        return party(PartyKind.STAFF, colleague.id().value(), colleague.name().full(), colleague.function());
    }

    private static Party party(PartyKind kind, UUID person, String name, String role) {
        return new Party(kind, Optional.of(person), name, role, new Signing.NotYet(""));
    }

    private static void add(List<Party> people, Party party) {
        boolean known = people.stream()
                .anyMatch(other -> party.person().isPresent()
                        ? other.person().equals(party.person())
                        : other.name().equals(party.name()));
        if (!known) {
            people.add(party);
        }
    }
}
