package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.agreement.*;
import nl.driehoek.domain.contact.*;
import nl.driehoek.domain.conversation.*;
import nl.driehoek.domain.family.*;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.domain.pupil.*;
import nl.driehoek.domain.school.*;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.domain.staff.StaffRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoriesTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(7, 1));
    private static final PupilId ZOE = new PupilId(new UUID(7, 2));
    private static final ParentId HANNEKE = new ParentId(new UUID(7, 3));
    private static final GroupId REIGERS = new GroupId(new UUID(7, 4));
    private static final ConversationId TALK = new ConversationId(new UUID(7, 5));
    private static final Instant NOW = Instant.parse("2026-11-17T13:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @TempDir
    Path folder;

    private final Json json = new Json();
    private final ColleagueRepository colleagues = new ColleagueRepository(json);
    private final GroupRepository groups = new GroupRepository(json);
    private final PupilRepository pupils = new PupilRepository(json);
    private final ParentRepository parents = new ParentRepository(json);
    private final ConversationRepository conversations = new ConversationRepository(json);
    private final AgreementRepository agreements = new AgreementRepository(json);
    private Store store;

    @BeforeEach
    void open() {
        store = TestStore.fresh(folder, () -> NOW);
        write(writing -> colleagues.save(writing, marleen(), Optional.empty(), 0));
        write(writing -> groups.save(writing, reigers(), Optional.of(new ExternalKey("EDEX", "G1")), 0));
        write(writing -> pupils.save(writing, zoe(), 0));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void peopleAndGroupsComeBackAsTheyWere() {
        assertEquals(
                marleen(),
                store.read(sql -> colleagues.find(sql, ME)).orElseThrow().value());
        assertEquals(reigers(), store.read(groups::all).getFirst().value());
        assertEquals(
                zoe(), store.read(sql -> pupils.find(sql, ZOE)).orElseThrow().value());
        assertEquals(zoe(), store.read(pupils::all).getFirst().value());
    }

    @Test
    void aParentWithEverythingComesBackAsItWas() {
        Custody custody = new Custody(
                Authority.YES,
                Optional.of(DAY),
                "gezagsregister",
                "Marleen",
                List.of(new CourtRestriction("alleen op school", DAY, Optional.empty())));
        ParentLink link = new ParentLink(ZOE, HANNEKE, Relation.MOTHER, "", custody, 0);
        write(writing -> parents.save(writing, hanneke(), 0));
        write(writing -> {
            parents.save(writing, link);
            return 0;
        });
        assertEquals(
                hanneke(),
                store.read(sql -> parents.find(sql, HANNEKE)).orElseThrow().value());
        assertEquals(List.of(link), store.read(sql -> parents.links(sql, ZOE)));
        assertEquals(List.of(link), store.read(sql -> parents.links(sql, HANNEKE)));
    }

    @Test
    void aTalkWithParticipantsAndStepsComesBackAsItWas() {
        write(writing -> conversations.save(writing, Act.CREATED, talk(), 0));
        assertEquals(
                talk(),
                store.read(sql -> conversations.find(sql, TALK)).orElseThrow().value());
        assertEquals(1, store.read(sql -> conversations.of(sql, ZOE)).size());
        assertEquals(1, store.read(sql -> conversations.between(sql, DAY, DAY)).size());
        assertEquals(1, store.read(conversations::unfinished).size());
        assertEquals(1, store.read(conversations::withOpenFollowUp).size());
    }

    @Test
    void reportsNextTalkKeepsItsKind() {
        SheetRepository<Report> reports = new SheetRepository<>(RecordKind.REPORT, Report.class, json);
        for (NextTalk next :
                List.of(new NextTalk.Open(), new NextTalk.ParentsCall(), new NextTalk.Planned(Moment.on(DAY)))) {
            Report report = report(next);
            int known = store.read(sql -> reports.find(sql, TALK.value(), report(next)))
                    .map(stored -> stored.revision())
                    .orElse(0);
            write(writing -> reports.save(writing, Act.DRAFTED, TALK.value(), report, known));
            assertEquals(
                    report,
                    store.read(sql -> reports.find(sql, TALK.value(), Report.empty(TALK, List.of())))
                            .orElseThrow()
                            .value());
        }
    }

    @Test
    void whoSavesOnAnOldRevisionIsToldAndNothingIsOverwritten() {
        write(writing -> pupils.save(writing, zoe(), 1));
        assertThrows(ChangedMeanwhile.class, () -> write(writing -> pupils.save(writing, zoe(), 1)));
        assertEquals(2, store.read(sql -> pupils.find(sql, ZOE)).orElseThrow().revision());
    }

    @Test
    void aSheetOfAnOlderFormTakesWhatItLacksFromAnEmptyOne() {
        ParentSheet sheet = json.read(
                "{\"schema\":0,\"language\":{\"language\":\"Turks\"},\"unknown\":1}",
                ParentSheet.EMPTY,
                ParentSheet.class);
        assertEquals("Turks", sheet.language().language());
        assertEquals(ContactAgreement.NONE, sheet.agreement());
    }

    @Test
    void aPrivateSheetIsReadByItsAuthorOnly() {
        NvcSheetRepository sheets = new NvcSheetRepository(json);
        NvcSheetId id = new NvcSheetId(new UUID(7, 8));
        NvcSheet sheet = new NvcSheet(
                1,
                id,
                ME,
                "",
                NvcSheet.About.LOOSE,
                new NvcSide("zag", "blij", "rust", "kom"),
                NvcSide.EMPTY,
                true,
                "",
                "",
                false);
        write(writing -> sheets.save(writing, sheet, 0));
        ColleagueId other = new ColleagueId(new UUID(9, 9));
        assertEquals(
                sheet, store.read(sql -> sheets.find(sql, id, ME)).orElseThrow().value());
        assertTrue(store.read(sql -> sheets.find(sql, id, other)).isEmpty());
    }

    @Test
    void anAgreementKeepsEveryWayOfSigningAndItsEarlierVersions() {
        Agreement first = agreement();
        write(writing -> agreements.save(writing, Act.CREATED, first, 0));
        assertEquals(
                first,
                store.read(sql -> agreements.find(sql, first.id()))
                        .orElseThrow()
                        .value());
        write(writing -> {
            agreements.keepVersion(writing, first);
            return 0;
        });
        assertEquals(List.of(first), store.read(sql -> agreements.earlierVersions(sql, first)));
        assertEquals(
                first,
                store.read(sql -> agreements.find(sql, first.code()))
                        .orElseThrow()
                        .value());
    }

    private int write(Function<Writing, Integer> work) {
        return store.write(ME, work);
    }

    private static Colleague marleen() {
        return new Colleague(
                ME, PersonName.of("Marleen", "ten", "Hoeve"), Set.of(StaffRole.CARE_COORDINATOR), "ib", true);
    }

    private static Group reigers() {
        return new Group(
                REIGERS,
                "De Reigers",
                GroupKind.HOME,
                Optional.of(YearGroup.COMBINATION),
                new SchoolYear(2026),
                Set.of(ME));
    }

    private static Pupil zoe() {
        Schooling schooling = new Schooling(
                Optional.of(REIGERS),
                Set.of(REIGERS),
                Optional.of(new YearGroup("6")),
                "Dorp",
                Optional.of(DAY),
                Optional.empty());
        return new Pupil(
                ZOE,
                new PersonName("Zoë", "Zoë Anna", "ZA", "van den", "Berg"),
                Optional.of(LocalDate.of(2017, 2, 1)),
                Sex.GIRL,
                schooling,
                new Travel(TravelKind.BUS, Optional.of(LocalTime.of(14, 45)), "woensdag opa"),
                FamilySituation.CO_PARENTING,
                Optional.of(new ExternalKey("EDEX", "30001")));
    }

    private static Parent hanneke() {
        return new Parent(
                HANNEKE,
                PersonName.of("Hanneke", "", "Vermeulen"),
                new ContactDetails(
                        List.of("06 12345678", "010 1234567"),
                        "h@school.example",
                        new Address("Lindelaan 4", "1234 AB", "Dorpstad")),
                new ParentSheet(
                        1,
                        new Possibilities("ma", "na 16 uur", "fiets", ""),
                        new LanguageNeeds("Turks", true, true, false, true, true, false),
                        new Interpreter(InterpreterMode.PHONE, "Turks", "Tolk", true),
                        new ContactAgreement(
                                "bellen",
                                "avond",
                                "Nederlands",
                                "Joost",
                                "elke week",
                                InformationAmount.MUCH,
                                Emphasis.BOTH,
                                "samen"),
                        "Hanneke en u"));
    }

    private static Conversation talk() {
        return new Conversation(
                TALK,
                ZOE,
                new Nature(Situation.CYCLE, Tone.NEUTRAL, Initiative.SCHOOL, Formality.FORMAL, Channel.MEETING, true),
                new Moment(DAY, Optional.of(LocalTime.of(14, 30)), Optional.of(LocalTime.of(15, 15)), "kamer 2"),
                "Voortgang",
                ME,
                List.of(new Participant(
                        PartyKind.PARENT,
                        Optional.of(HANNEKE.value()),
                        "Hanneke Vermeulen",
                        "moeder",
                        "",
                        Attendance.PRESENT,
                        Optional.of(NOW))),
                Map.of(
                        Step.PREPARE,
                        StepState.DONE,
                        Step.TALK,
                        StepState.BUSY,
                        Step.REPORT,
                        StepState.OPEN,
                        Step.AGREEMENTS,
                        StepState.OPEN,
                        Step.LOOK_BACK,
                        StepState.OPEN),
                Optional.of(new FollowUp("terugbellen", Optional.of(DAY), false)));
    }

    private static Report report(NextTalk next) {
        return new Report(
                1,
                TALK,
                Answered.PARTLY,
                "een rustplek",
                "rekent snel",
                List.of(new Voice(PartyKind.PUPIL, Optional.of(ZOE.value()), "Zoë", "eerst lezen", "")),
                new TellBack("plek", "thuis"),
                next,
                List.of(new Distribution(HANNEKE, DAY, "op papier", 1)),
                List.of(new AgendaNote("na de pauze", true, "lezen helpt")),
                "");
    }

    private static Agreement agreement() {
        AgreementText text = new AgreementText(
                "Rustplek",
                DAY,
                "school",
                List.of("Hanneke Vermeulen (moeder)"),
                "Hoe?",
                "rekent snel",
                List.of(Commitment.of("lezen", List.of("Zoë"), "elke dag", CommitmentDomain.EDUCATION)),
                List.of(new AgreementText.View("Hanneke", "liever 5 minuten")),
                "twee weken",
                Optional.of(DAY.plusDays(28)),
                Optional.of(LocalTime.of(15, 15)));
        List<Party> parties = List.of(
                party("a", new Signing.NotYet("donderdag")),
                party("b", new Signing.Signed(DAY, Optional.of("f".repeat(64)))),
                party("c", new Signing.DoesNotSign("eerst praten", DAY)),
                party("d", new Signing.NotReached("2 keer gebeld", Optional.of(DAY))));
        return new Agreement(
                new AgreementId(new UUID(7, 6)),
                ZOE,
                Optional.empty(),
                new AgreementCode("K7M39QT2"),
                1,
                text,
                parties,
                AgreementStatus.ISSUED,
                "");
    }

    private static Party party(String name, Signing signing) {
        return new Party(PartyKind.PARENT, Optional.empty(), name, "moeder", signing);
    }
}
