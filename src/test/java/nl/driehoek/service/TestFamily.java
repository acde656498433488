package nl.driehoek.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementCode;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactAgreement;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.Emphasis;
import nl.driehoek.domain.family.InformationAmount;
import nl.driehoek.domain.family.Interpreter;
import nl.driehoek.domain.family.LanguageNeeds;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.Possibilities;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.GroupRepository;
import nl.driehoek.store.ParentRepository;

/** Zoë van den Berg of group De Reigers (teacher Joost) with her parents Hanneke and Daniël, and Minh of no group. */
public final class TestFamily {

    /** Zoë. */
    public static final PupilId ZOE = new PupilId(new UUID(3, 1));

    /** Minh, whom Joost may not see. */
    public static final PupilId MINH = new PupilId(new UUID(3, 2));

    /** Mother of Zoë, with gezag. */
    public static final ParentId HANNEKE = new ParentId(new UUID(4, 1));

    /** Father of Zoë; gezag is not known. */
    public static final ParentId DANIEL = new ParentId(new UUID(4, 2));

    /** The day of the talk: today of {@link TestDesk}. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    private static final GroupId REIGERS = new GroupId(new UUID(5, 5));

    private final Desk desk;

    /** The family in the store of {@code desk}. */
    public TestFamily(Desk desk) {
        this.desk = desk;
        GroupRepository groups = new GroupRepository(desk.json());
        Group group = new Group(
                REIGERS,
                "De Reigers",
                GroupKind.HOME,
                Optional.empty(),
                new SchoolYear(2026),
                Set.of(TestDesk.JOOST.id()));
        desk.write(writing -> groups.save(writing, group, Optional.empty(), 0));
        Pupils pupils = new Pupils(desk);
        Schooling inReigers =
                new Schooling(Optional.of(REIGERS), Set.of(), Optional.empty(), "", Optional.empty(), Optional.empty());
        pupils.add(Pupil.named(ZOE, PersonName.of("Zoë", "van den", "Berg")).withSchooling(inReigers));
        pupils.add(Pupil.named(MINH, PersonName.of("Minh", "", "Nguyễn")));
        parent(
                HANNEKE,
                PersonName.of("Hanneke", "", "Vermeulen"),
                Relation.MOTHER,
                Authority.YES,
                "bellen",
                "ma, di en do na 16.00 uur",
                0);
        parent(DANIEL, PersonName.of("Daniël", "van den", "Berg"), Relation.FATHER, Authority.UNKNOWN, "mailen", "", 1);
    }

    /** A further parent of Zoë. */
    public void parent(
            ParentId id,
            PersonName name,
            Relation relation,
            Authority authority,
            String channel,
            String times,
            int place) {
        ContactAgreement agreement = new ContactAgreement(
                channel, times, "", "", "", InformationAmount.UNKNOWN, Emphasis.UNKNOWN, "samen uitnodigen");
        ParentSheet sheet = new ParentSheet(
                ParentSheet.SCHEMA, Possibilities.NONE, LanguageNeeds.NONE, Interpreter.NONE, agreement, "");
        ParentRepository parents = new ParentRepository(desk.json());
        desk.write(writing -> {
            parents.save(writing, new Parent(id, name, ContactDetails.NONE, sheet), 0);
            parents.save(writing, new ParentLink(ZOE, id, relation, "", Custody.of(authority), place));
            return id;
        });
    }

    /** A talk about Zoë today at half past two, with everybody around her, led by Joost. */
    public ConversationId talk(Participant... more) {
        Attendees attendees = new Attendees(desk, nl.driehoek.text.Texts.dutch());
        List<Participant> who = new java.util.ArrayList<>(attendees.around(ZOE).stream()
                .map(Attendees.Proposal::participant)
                .toList());
        who.addAll(List.of(more));
        SaveResult<Conversation> planned = new Talks(desk).plan(plan(Situation.CYCLE, Formality.FORMAL, who));
        return ((SaveResult.Saved<Conversation>) planned).now().value().id();
    }

    /** What to plan: a talk about Zoë today from 14.30 until 15.15. */
    public static NewTalk plan(Situation situation, Formality formality, List<Participant> who) {
        Nature nature = new Nature(situation, Tone.NEUTRAL, Initiative.SCHOOL, formality, Channel.MEETING, true);
        Moment moment =
                new Moment(DAY, Optional.of(LocalTime.of(14, 30)), Optional.of(LocalTime.of(15, 15)), "overlegruimte");
        return new NewTalk(
                ZOE,
                nature,
                moment,
                "Voortgangsgesprek",
                TestDesk.JOOST.id(),
                who,
                GoalKind.QUESTION,
                "Hoe kan Zoë na het buitenspelen rustig weer beginnen?");
    }

    /** An issued agreement about Zoë from {@code talk}, with one commitment. */
    public Agreement agreement(String title, Optional<ConversationId> talk, AgreementStatus status) {
        AgreementText text = new AgreementText(
                title,
                DAY.minusDays(30),
                "school",
                List.of("Hanneke Vermeulen (moeder)"),
                "",
                "",
                List.of(Commitment.of("10 minuten lezen", List.of("Zoë"), "elke dag", CommitmentDomain.EDUCATION)),
                List.of(),
                "",
                Optional.of(DAY.plusDays(28)),
                Optional.empty());
        Party party = new Party(
                PartyKind.PARENT, Optional.of(HANNEKE.value()), "Hanneke Vermeulen", "moeder", new Signing.NotYet(""));
        Agreement agreement = new Agreement(
                new AgreementId(desk.ids().next()),
                ZOE,
                talk,
                AgreementCode.random(new Random(title.hashCode())),
                1,
                text,
                List.of(party),
                status,
                "");
        AgreementRepository agreements = new AgreementRepository(desk.json());
        desk.write(writing -> agreements.save(writing, Act.CREATED, agreement, 0));
        return agreement;
    }
}
