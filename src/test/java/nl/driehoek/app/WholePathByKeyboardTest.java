package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.IssuedCopy;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.SharedPart;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Conversations;
import nl.driehoek.service.Families;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.Talk;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;
import nl.driehoek.vault.LockPhase;
import org.junit.jupiter.api.Test;

/**
 * The main path without a mouse: from an empty computer to an agreement with a copy for each parent. Only keys are
 * pressed; whatever can be reached, is reached by them.
 */
class WholePathByKeyboardTest extends KeyboardTest {

    private static final String PASSWORD = "zeven blauwe fietsen thuis";
    private static final Path FILE = Path.of("src/test/resources/nl/driehoek/exchange/edexml-2.1-klein.xml");
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 12);

    /** Longer walks were mended; when one comes back this tells. */
    private static final int MOST_TABS = 110;

    @Override
    Clock clock() {
        InstantSource source = () -> Instant.parse("2024-11-12T08:12:00Z");
        return source.withZone(ZoneId.of("Europe/Amsterdam"));
    }

    /** From the very first start. */
    @Override
    void begin(AppStage begun) {}

    @Test
    @Requirement("PT-15")
    @Requirement("PT-11")
    @Requirement("PF-02")
    @Requirement("PP-01")
    @Requirement("PP-03")
    @Requirement("PP-04")
    @Requirement("AG-10")
    void fromAnEmptyComputerToAnAgreementForBothParents() {
        foundSchool();
        importPupils();
        Pupil noor = openPupil();
        addParents(noor);
        planTalk();
        writeNvcSheet();
        prepare();
        hold();
        report();
        agree();
        assertTalk(noor);
        assertAgreement(noor);
        assertTrue(hands.tabs() <= MOST_TABS, () -> hands.tabs() + " Tabs: " + hands.walks());
        assertEquals(List.of(), stage.tasks.failures());
    }

    private void foundSchool() {
        at("Mijn school klaarzetten");
        hands.press(KeyCode.ENTER);
        hands.write("Basisschool De Esdoorn").press(KeyCode.ENTER);
        hands.write("Roos").tabTo("Achternaam").write("Vermeer");
        hands.tabTo("Functies: intern begeleider").press(KeyCode.SPACE);
        hands.tabTo("Verder").press(KeyCode.ENTER);
        hands.write(PASSWORD).tabTo("Nog een keer").write(PASSWORD).press(KeyCode.ENTER);
        Path paper = folder.resolve("sheet.pdf");
        stage.picked = Optional.of(paper);
        hands.backTo("Herstelblad opslaan als PDF").press(KeyCode.ENTER);
        List<String> groups = FirstStartTest.groups(paper);
        for (int number = 1; number <= groups.size(); number++) {
            if (stage.scene().lookup("#sheet-group-" + number) != null) {
                hands.tabTo("Groep " + number).write(groups.get(number - 1));
            }
        }
        hands.press(KeyCode.ENTER);
        hands.tabTo("Later kiezen").press(KeyCode.ENTER);
    }

    private void importPupils() {
        at("Bestand importeren");
        stage.picked = Optional.of(FILE);
        hands.press(KeyCode.ENTER);
        assertEquals(LockPhase.UNLOCKED, stage.keeper.phase());
        at("Bestand kiezen");
        hands.press(KeyCode.ENTER);
        hands.ctrl(KeyCode.ENTER);
        at("Naar leerlingen");
        assertEquals(11, new Pupils(stage.scope().desk()).atSchool().size());
    }

    private Pupil openPupil() {
        hands.ctrl(KeyCode.K).write("noor");
        stage.tasks.letTimePass();
        stage.atRest();
        hands.press(KeyCode.ENTER);
        at("Overzicht");
        return new Pupils(stage.scope().desk())
                .atSchool().stream()
                        .map(Stored::value)
                        .filter(pupil -> pupil.name().callName().equals("Noor"))
                        .findFirst()
                        .orElseThrow();
    }

    private void addParents(Pupil noor) {
        hands.times(2, KeyCode.RIGHT).press(KeyCode.ENTER);
        hands.tabTo("Naam").write("Hanneke de Wit").press(KeyCode.TAB);
        hands.write("m").press(KeyCode.TAB).write("06-12345678");
        hands.tabTo("Gezag").write("j").press(KeyCode.ENTER);
        hands.write("Mehmet Kaya").press(KeyCode.TAB).write("v");
        hands.tabTo("Gezag").write("j").ctrl(KeyCode.ENTER);
        List<FamilyMember> family = new Families(stage.scope().desk())
                .of(noor.id()).stream().map(Stored::value).toList();
        assertEquals(
                List.of("Hanneke de Wit", "Mehmet Kaya"),
                family.stream().map(member -> member.parent().name().full()).toList());
        assertTrue(family.stream().allMatch(member -> member.link().custody().authority() == Authority.YES));
    }

    private void planTalk() {
        hands.backTo("Gesprek plannen").press(KeyCode.ENTER);
        at("Dag");
        hands.write("12-11-2024").tabTo("Van").write("14.30").tabTo("Tot").write("15.15");
        hands.tabTo("Waar").write("overlegruimte");
        hands.tabTo("Naam van het gesprek").ctrl(KeyCode.A).write("Lezen");
        hands.tabTo("Wie begon?: school").press(KeyCode.RIGHT).press(KeyCode.SPACE);
        hands.ctrl(KeyCode.ENTER);
        at("Op welke vraag zoeken we samen antwoord?");
    }

    private void writeNvcSheet() {
        hands.ctrl(KeyCode.K).write("nvc").press(KeyCode.ENTER);
        at("Nieuw blad");
        hands.press(KeyCode.ENTER);
        at("Waarneming, kolom Ik");
        hands.write("Noor las dinsdag twee strips.");
        hands.tabTo("Gevoel, kolom Ik").write("blij");
        hands.tabTo("Behoefte, kolom Ik").write("rust");
        hands.tabTo("Verzoek, kolom Ik").write("wil je samen kijken");
        hands.backTo("Koppelen").press(KeyCode.ENTER);
        hands.write("noor").press(KeyCode.DOWN);
        hands.tabTo("Gesprek").press(KeyCode.DOWN).ctrl(KeyCode.ENTER);
        at("Koppelen");
        back();
        back();
        at("Op welke vraag zoeken we samen antwoord?");
    }

    private void prepare() {
        hands.write("Hoe houden we lezen leuk voor Noor?");
        hands.tabTo("Wat gaat goed met Noor?").write("Noor vertelt elke dag over haar boek.");
        hands.tabTo("Waardering").write("Jullie lezen elke avond samen.");
        hands.tabTo("Ouders verwachten: Toevoegen").press(KeyCode.ENTER);
        hands.write("Elke dag een uur bijles").press(KeyCode.TAB);
        hands.press(KeyCode.ENTER).times(3, KeyCode.DOWN).press(KeyCode.ENTER);
        hands.tabTo("Ouders verwachten: Waarom kan het niet?").write("Daar is geen juf voor.");
        hands.tabTo("Wat wil Noor zelf vertellen?").write("Ik lees graag strips.");
        hands.tabTo("Wie zijn erbij?: Toevoegen").press(KeyCode.ENTER);
        hands.tabTo("Marleen ten Hoeve").press(KeyCode.SPACE);
        hands.tabTo("Naam").write("Truus de Wit").tabTo("Rol").write("oma").ctrl(KeyCode.ENTER);
        at("Wie zijn erbij?: Toevoegen");
        hands.tabTo("Punt toevoegen").press(KeyCode.ENTER);
        hands.write("Lezen thuis").ctrl(KeyCode.ENTER);
        at("Punt toevoegen");
        hands.ctrl(KeyCode.ENTER);
    }

    private void hold() {
        at("Hanneke de Wit: erbij");
        hands.press(KeyCode.SPACE)
                .press(KeyCode.TAB)
                .press(KeyCode.SPACE)
                .press(KeyCode.TAB)
                .press(KeyCode.SPACE);
        hands.press(KeyCode.TAB).press(KeyCode.RIGHT).press(KeyCode.SPACE);
        hands.tabTo("Wat is er gezegd bij Lezen thuis?").write("Hanneke leest voor.");
        hands.ctrl(KeyCode.ENTER);
    }

    private void report() {
        at("Wat gaat goed");
        hands.ctrl(KeyCode.ENTER);
        at("Is de vraag beantwoord?: Beantwoord");
        hands.press(KeyCode.SPACE).tabTo("Wat gaat goed").write("Noor leest elke dag.");
        hands.tabTo("Wat vertelde Hanneke?").write("Thuis leest ze in bed.");
        hands.tabTo("Wat vertelde Mehmet?").write("Ze wil strips.");
        hands.tabTo("Wat vertelde Noor?").write("Ik wil strips.");
        hands.tabTo("Wat vertelde Roos?").write("Er is een stripkist.");
        hands.tabTo("Zo begrepen ouders het").write("Noor mag strips lezen.");
        hands.tabTo("Zo begreep school het").write("Thuis lezen ze voor.");
        hands.tabTo("Dag").write("21-1-2025").ctrl(KeyCode.ENTER);
    }

    private void agree() {
        at("Afspraken opschrijven");
        hands.press(KeyCode.ENTER);
        at("Afspraak 1: wat?");
        hands.write("Elke avond tien minuten strips lezen");
        hands.tabTo("Afspraak 1: wie?: Hanneke de Wit").press(KeyCode.SPACE);
        hands.press(KeyCode.RIGHT).press(KeyCode.SPACE);
        hands.tabTo("Afspraak 1: wanneer?").write("vanaf morgen");
        hands.tabTo("Tijd").write("14.30");
        hands.ctrl(KeyCode.ENTER);
        at("Vaststellen");
        hands.ctrl(KeyCode.ENTER);
        hands.press(KeyCode.ESCAPE);
    }

    private void assertTalk(Pupil noor) {
        Conversation talk = new Conversations(stage.scope().desk())
                .of(noor.id()).stream()
                        .map(row -> row.conversation())
                        .filter(one -> one.moment().on().equals(TODAY))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Lezen", talk.subject());
        assertEquals(TODAY, talk.moment().on());
        assertEquals(Optional.of(LocalTime.of(15, 15)), talk.moment().until());
        assertEquals("overlegruimte", talk.moment().place());
        assertEquals(Initiative.PARENT, talk.nature().initiative());
        assertEquals(
                List.of(
                        "Hanneke de Wit",
                        "Mehmet Kaya",
                        "Noor de Wit",
                        "Joost Brouwer",
                        "Roos Vermeer",
                        "Truus de Wit"),
                talk.participants().stream().map(Participant::name).toList());
        assertEquals(Attendance.PRESENT, talk.participants().get(1).attendance());
        assertEquals(Attendance.ABSENT, talk.participants().get(3).attendance());
        Talk sheets = new Talks(stage.scope().desk()).open(talk.id()).orElseThrow();
        assertTrue(sheets.locked(), "the report is confirmed");
        SharedPart shared = sheets.preparation().value().shared();
        assertEquals("Hoe houden we lezen leuk voor Noor?", shared.question());
        assertEquals("Noor vertelt elke dag over haar boek.", shared.goesWell());
        assertEquals("Jullie lezen elke avond samen.", shared.appreciation());
        assertEquals(Feasibility.CANNOT, shared.expectations().getFirst().feasibility());
        assertEquals("Daar is geen juf voor.", shared.expectations().getFirst().explanation());
        assertEquals("Lezen thuis", shared.agenda().getFirst().text());
        assertEquals(
                "Noor mag strips lezen.", sheets.report().value().tellBack().parents());
        NvcSheet sheet =
                new NvcSheets(stage.scope().desk()).of(talk.id()).getFirst().value();
        assertEquals("Noor las dinsdag twee strips.", sheet.self().observation());
    }

    private void assertAgreement(Pupil noor) {
        Agreements agreements = new Agreements(stage.scope().desk(), Texts.dutch());
        AgreementFile file =
                agreements.find(agreements.of(noor.id()).getFirst().id()).orElseThrow();
        assertEquals(AgreementStatus.ISSUED, file.agreement().status());
        Commitment commitment = file.agreement().text().commitments().getFirst();
        assertEquals("Elke avond tien minuten strips lezen", commitment.text());
        assertEquals(List.of("Hanneke de Wit", "Mehmet Kaya"), commitment.who());
        assertEquals(
                Optional.of(LocalDate.of(2025, 1, 21)), file.agreement().text().lookBackOn());
        List<String> copies =
                file.copiesOf(1).stream().map(IssuedCopy::recipient).toList();
        assertTrue(copies.containsAll(List.of("Hanneke de Wit", "Mehmet Kaya")), copies::toString);
    }

    private void back() {
        hands.press(KeyCode.LEFT, KeyCode.ALT);
    }

    private void at(String name) {
        assertTrue(hands.at().startsWith(name), () -> "the focus is on “" + hands.at() + "”, not on “" + name + "”");
    }
}
