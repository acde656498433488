package nl.driehoek.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.InternalPart;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.conversation.SharedPart;
import nl.driehoek.domain.conversation.TellBack;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Address;
import nl.driehoek.domain.school.School;
import nl.driehoek.store.ConversationRepository;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.store.PupilRepository;
import nl.driehoek.store.SettingRepository;
import nl.driehoek.store.SheetRepository;
import nl.driehoek.text.Texts;

/** Zoë with her parents Hanneke and Daniël, who live apart, and a talk about her, in a real store. All invented. */
public final class AgreementFixture implements AutoCloseable {

    /** Zoë van den Berg. */
    public static final PupilId ZOE = new PupilId(new UUID(2, 1));

    /** Hanneke Vermeulen, mother, with gezag. */
    public static final ParentId HANNEKE = new ParentId(new UUID(3, 1));

    /** Daniël van den Berg, father; school does not know whether he holds gezag. */
    public static final ParentId DANIEL = new ParentId(new UUID(3, 2));

    /** The talk after a break in the yard. */
    public static final ConversationId TALK = new ConversationId(new UUID(4, 1));

    private static final DocumentRenderer RENDERER = new DocumentRenderer(Texts.dutch());

    private final TestDesk test;
    private final Desk desk;

    /** A fresh store in {@code folder}. */
    public AgreementFixture(Path folder) {
        test = new TestDesk(folder);
        desk = test.marleen();
        desk.write(writing -> {
            new PupilRepository(desk.json())
                    .save(writing, Pupil.named(ZOE, PersonName.of("Zoë", "van den", "Berg")), 0);
            School school = new School(
                    "Basisschool De Vlierboom",
                    Optional.empty(),
                    new Address("Dorpsplein 2", "1234 AB", "Dorpstad"),
                    "012 345 67 89",
                    "",
                    Map.of(),
                    Optional.empty());
            new SettingRepository(desk.json()).save(writing, PaperDesk.SCHOOL, school, 0);
            return null;
        });
        parent(HANNEKE, PersonName.of("Hanneke", "", "Vermeulen"), hannekes(), Relation.MOTHER, Authority.YES, 0);
        parent(DANIEL, PersonName.of("Daniël", "van den", "Berg"), daniels(), Relation.FATHER, Authority.UNKNOWN, 1);
        talk(TALK, Situation.CYCLE, Formality.FORMAL);
        prepare();
    }

    private static ContactDetails hannekes() {
        return new ContactDetails(
                List.of("06 11 22 33 44"), "hanneke@voorbeeld.nl", new Address("Elzenpad 7", "1111 AA", "Elzendam"));
    }

    private static ContactDetails daniels() {
        return new ContactDetails(
                List.of("06 99 88 77 66"), "daniel@elders.nl", new Address("Havenkade 99", "9999 ZZ", "Zeestad"));
    }

    /** What may only stand on paper for Hanneke. */
    public static List<String> contactOfHanneke() {
        return List.of("06 11 22 33 44", "hanneke@voorbeeld.nl", "Elzenpad", "1111 AA", "Elzendam");
    }

    /** What may only stand on paper for Daniël. */
    public static List<String> contactOfDaniel() {
        return List.of("06 99 88 77 66", "daniel@elders.nl", "Havenkade", "9999 ZZ", "Zeestad");
    }

    /** Adds a parent of Zoë. */
    public void parent(
            ParentId id, PersonName name, ContactDetails details, Relation relation, Authority authority, int place) {
        ParentRepository parents = new ParentRepository(desk.json());
        desk.write(writing -> {
            parents.save(writing, new Parent(id, name, details, ParentSheet.EMPTY), 0);
            parents.save(writing, new ParentLink(ZOE, id, relation, "", Custody.of(authority), place));
            return null;
        });
    }

    /** Adds a talk with both parents, the teacher and the pupil. */
    public void talk(ConversationId id, Situation situation, Formality formality) {
        Conversation talk = new Conversation(
                id,
                ZOE,
                new Nature(situation, Tone.NEUTRAL, Initiative.PARENT, formality, Channel.MEETING, true),
                new Moment(
                        LocalDate.of(2026, 11, 12),
                        Optional.of(LocalTime.of(15, 15)),
                        Optional.of(LocalTime.of(16, 0)),
                        "in de ouderkamer"),
                "Rustplek na de pauze",
                TestDesk.MARLEEN.id(),
                List.of(
                        somebody(PartyKind.PARENT, HANNEKE.value(), "Hanneke Vermeulen", "moeder"),
                        somebody(PartyKind.PARENT, DANIEL.value(), "Daniël van den Berg", "vader"),
                        somebody(PartyKind.PUPIL, ZOE.value(), "Zoë van den Berg", ""),
                        somebody(PartyKind.STAFF, TestDesk.JOOST.id().value(), "Joost Brouwer", "leerkracht")),
                Map.of(),
                Optional.empty());
        desk.write(writing -> new ConversationRepository(desk.json()).save(writing, Act.CREATED, talk, 0));
    }

    private void prepare() {
        SharedPart shared = new SharedPart(
                GoalKind.QUESTION,
                "Wat heeft Zoë nodig om na de pauze rustig te beginnen?",
                "Zoë leest graag voor.",
                "",
                List.of(),
                "",
                List.of());
        Preparation preparation = new Preparation(1, TALK, shared, InternalPart.EMPTY, Optional.empty());
        desk.write(writing -> new SheetRepository<>(RecordKind.PREPARATION, Preparation.class, desk.json())
                .save(writing, Act.CHANGED, TALK.value(), preparation, 0));
    }

    /** Confirms a report of the talk. */
    public void confirmReport() {
        Report report = new Report(
                1,
                TALK,
                Answered.YES,
                "Zoë mag na de pauze vijf minuten lezen.",
                "Zoë komt met plezier naar school.",
                List.of(
                        new Voice(
                                PartyKind.STAFF,
                                Optional.of(TestDesk.JOOST.id().value()),
                                "Joost Brouwer",
                                "In de klas helpt een vaste plek.",
                                ""),
                        new Voice(
                                PartyKind.PARENT,
                                Optional.of(HANNEKE.value()),
                                "Hanneke Vermeulen",
                                "Thuis helpt lezen.",
                                "")),
                new TellBack("U wilt elke week horen hoe het gaat.", "Wij bellen u op vrijdag."),
                new NextTalk.Open(),
                List.of(),
                List.of(),
                "");
        desk.write(writing -> {
            new ConversationRepository(desk.json())
                    .add(writing, new ReportVersion(1, report, writing.now(), writing.by(), ""));
            new SheetRepository<>(RecordKind.REPORT, Report.class, desk.json())
                    .save(writing, Act.CONFIRMED, TALK.value(), report, 0);
            return null;
        });
    }

    private static Participant somebody(PartyKind kind, UUID id, String name, String role) {
        return new Participant(kind, Optional.of(id), name, role, "", Attendance.PRESENT, Optional.empty());
    }

    /** The store and its colleagues. */
    public TestDesk test() {
        return test;
    }

    /** Marleen’s agreements. */
    public Agreements agreements() {
        return new Agreements(desk, Texts.dutch());
    }

    /** Marleen’s way to make copies. */
    public AgreementIssuing issuing() {
        return new AgreementIssuing(desk, Texts.dutch(), RENDERER);
    }

    /** Marleen’s sheets. */
    public Papers papers() {
        return new Papers(desk, Texts.dutch(), RENDERER);
    }

    /** A draft from the talk, as it is proposed. */
    public Agreement proposed() {
        return ((AgreementStart.Prefilled) agreements().start(TALK)).draft();
    }

    /** A draft that can be printed, stored. */
    public Stored<Agreement> complete() {
        Agreement draft = proposed();
        return saved(agreements().save(draft.with(filled(draft.text())), 0));
    }

    /** The complete draft with its copies printed. */
    public Stored<Agreement> issued() {
        Stored<Agreement> draft = complete();
        IssueResult result = issuing().issue(draft, issuing().copies(draft.value()));
        return ((IssueResult.Issued) result).now();
    }

    /** What stands in the store after a save that succeeded. */
    public static Stored<Agreement> saved(SaveResult<Agreement> result) {
        return ((SaveResult.Saved<Agreement>) result).now();
    }

    /** {@code text} with two commitments and a look back. */
    public static AgreementText filled(AgreementText text) {
        return with(
                text,
                List.of(
                        Commitment.of(
                                "Zoë leest na de pauze 5 minuten op de rustplek.",
                                List.of("Zoë van den Berg", "Joost Brouwer"),
                                "vanaf maandag 16 november",
                                CommitmentDomain.EDUCATION),
                        Commitment.of(
                                "Thuis vraagt Hanneke elke vrijdag hoe het ging.",
                                List.of("Hanneke Vermeulen"),
                                "elke vrijdag",
                                CommitmentDomain.UPBRINGING)));
    }

    /** {@code text} with other commitments and a look back on 15 December, 15.15. */
    public static AgreementText with(AgreementText text, List<Commitment> commitments) {
        return new AgreementText(
                text.title(),
                text.talkOn(),
                text.place(),
                text.present(),
                text.question(),
                text.goesWell(),
                new ArrayList<>(commitments),
                text.differing(),
                text.trying(),
                Optional.of(LocalDate.of(2026, 12, 15)),
                Optional.of(LocalTime.of(15, 15)));
    }

    @Override
    public void close() {
        test.close();
    }
}
