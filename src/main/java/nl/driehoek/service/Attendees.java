package nl.driehoek.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactAgreement;
import nl.driehoek.domain.family.Interpreter;
import nl.driehoek.domain.family.InterpreterMode;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.GroupRepository;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** Proposes who comes to a talk: all parents in the order of the dossier, the pupil, the teachers, the colleague. */
public final class Attendees {

    private final Desk desk;
    private final Texts texts;
    private final PupilAccess access;
    private final ParentRepository parents;
    private final GroupRepository groups;
    private final ColleagueRepository colleagues;

    /** Proposals at {@code desk}; roles are written with {@code texts}. */
    public Attendees(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.access = new PupilAccess(desk);
        this.parents = new ParentRepository(desk.json());
        this.groups = new GroupRepository(desk.json());
        this.colleagues = new ColleagueRepository(desk.json());
    }

    /**
     * Somebody who could come.
     *
     * @param participant as it would stand in the talk
     * @param callName how the person is called
     * @param authority gezag, for a parent; unknown is a question to ask
     * @param agreement contact agreement, for a parent
     */
    public record Proposal(
            Participant participant,
            String callName,
            Optional<Authority> authority,
            Optional<ContactAgreement> agreement) {

        /** Whether it is a parent of whom gezag is not known. */
        public boolean authorityUnknown() {
            return authority.filter(Authority.UNKNOWN::equals).isPresent();
        }

        /** Personal. */
        @Override
        public String toString() {
            return "Proposal of " + participant.kind();
        }
    }

    /** Everybody around {@code pupil}: parents, interpreters they need, the pupil, teachers, me. Empty without right. */
    public List<Proposal> around(PupilId pupil) {
        return desk.read(sql ->
                access.find(sql, pupil).map(found -> around(sql, found.value())).orElse(List.of()));
    }

    /** The colleagues who may see {@code pupil} and so can lead a talk, in the order of the store. */
    public List<Colleague> whoCanLead(PupilId pupil) {
        return desk.read(sql -> access.find(sql, pupil)
                .map(found -> whoSees(sql, found.value()))
                .orElse(List.of()));
    }

    /** {@code colleague} as somebody who takes part. */
    public static Participant asParticipant(Colleague colleague) {
        return participant(
                PartyKind.STAFF, colleague.id().value(), colleague.name().full(), colleague.function());
    }

    private List<Colleague> whoSees(DSLContext sql, Pupil pupil) {
        List<Group> all = groups.all(sql).stream().map(Stored::value).toList();
        return colleagues.all(sql).stream()
                .map(Stored::value)
                .filter(Colleague::active)
                .filter(colleague -> new Rights(colleague).sees(pupil, all))
                .toList();
    }

    private List<Proposal> around(DSLContext sql, Pupil pupil) {
        List<Proposal> proposals = new ArrayList<>();
        List<Proposal> interpreters = new ArrayList<>();
        for (ParentLink link : parents.links(sql, pupil.id())) {
            Parent parent = parents.find(sql, link.parent()).orElseThrow().value();
            proposals.add(parent(parent, link));
            interpreter(parent).ifPresent(interpreters::add);
        }
        proposals.addAll(interpreters);
        proposals.add(plain(
                participant(
                        PartyKind.PUPIL, pupil.id().value(), pupil.name().full(), texts.get("conversation.role.pupil")),
                pupil.name().spoken()));
        staff(sql, pupil)
                .forEach(colleague -> proposals.add(
                        plain(asParticipant(colleague), colleague.name().spoken())));
        return List.copyOf(proposals);
    }

    private List<Colleague> staff(DSLContext sql, Pupil pupil) {
        Set<UUID> teaching = groups.all(sql).stream()
                .map(Stored::value)
                .filter(group ->
                        pupil.schooling().homeGroup().filter(group.id()::equals).isPresent())
                .flatMap(group -> group.teachers().stream())
                .map(id -> id.value())
                .collect(Collectors.toSet());
        return colleagues.all(sql).stream()
                .map(Stored::value)
                .filter(colleague -> teaching.contains(colleague.id().value())
                        || colleague.id().equals(desk.me().id()))
                .sorted(Comparator.comparing(
                        colleague -> !teaching.contains(colleague.id().value())))
                .toList();
    }

    private Proposal parent(Parent parent, ParentLink link) {
        Participant participant =
                participant(PartyKind.PARENT, parent.id().value(), parent.name().full(), relation(link));
        return new Proposal(
                participant,
                parent.name().spoken(),
                Optional.of(link.custody().authority()),
                Optional.of(parent.sheet().agreement()));
    }

    private Optional<Proposal> interpreter(Parent parent) {
        Interpreter interpreter = parent.sheet().interpreter();
        if (interpreter.mode() == InterpreterMode.NONE) {
            return Optional.empty();
        }
        String name =
                interpreter.bureau().isEmpty() ? texts.get("conversation.role.interpreter") : interpreter.bureau();
        String role = texts.get("conversation.role.interpreter-in", interpreter.language());
        Participant participant = new Participant(
                PartyKind.INTERPRETER, Optional.empty(), name, role, "", Attendance.EXPECTED, Optional.empty());
        return Optional.of(plain(participant, name));
    }

    private String relation(ParentLink link) {
        if (link.relation() == Relation.OTHER && !link.words().isEmpty()) {
            return link.words();
        }
        return texts.get(
                switch (link.relation()) {
                    case MOTHER -> "conversation.role.mother";
                    case FATHER -> "conversation.role.father";
                    case STEP_PARENT -> "conversation.role.step-parent";
                    case FOSTER_PARENT -> "conversation.role.foster-parent";
                    case GRANDPARENT -> "conversation.role.grandparent";
                    case GUARDIAN -> "conversation.role.guardian";
                    case INSTITUTION -> "conversation.role.institution";
                    case OTHER -> "conversation.role.other";
                });
    }

    private static Proposal plain(Participant participant, String callName) {
        return new Proposal(participant, callName, Optional.empty(), Optional.empty());
    }

    private static Participant participant(PartyKind kind, UUID person, String name, String role) {
        return new Participant(kind, Optional.of(person), name, role, "", Attendance.EXPECTED, Optional.empty());
    }
}
