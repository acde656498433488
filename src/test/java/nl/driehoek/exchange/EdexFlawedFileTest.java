package nl.driehoek.exchange;

import static nl.driehoek.exchange.Samples.pupil;
import static nl.driehoek.exchange.Samples.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.exchange.roster.DroppedKind;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.exchange.roster.RowKind;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

@Requirement("PT-11")
class EdexFlawedFileTest {

    private final Roster roster = Samples.edex("edexml-2.1-gebreken.xml");

    @Test
    void headIsReadWithOneRemark() {
        assertEquals(Optional.of(new SchoolYear(2026)), roster.source().schoolYear());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 16)), roster.source().countedOn());
        assertEquals("99ZZ", roster.source().brin().orElseThrow().code());
        assertEquals(
                List.of("WARNING brinCase"),
                roster.at(RowId.FILE).stream().map(Samples::seen).toList());
    }

    @Test
    void groupsAreReadWithTheirFlaws() {
        assertEquals(List.of(), groupSeen(1));
        assertEquals(List.of("NOTE groupSameName"), groupSeen(2));
        assertEquals(List.of("WARNING groupNoYear"), groupSeen(3));
        assertEquals(List.of("WARNING groupYearUnknown"), groupSeen(4));
        assertEquals(List.of("ERROR groupKeyTwice"), groupSeen(5));
        assertEquals(List.of("NOTE dummyKey"), groupSeen(6));
        assertEquals(List.of(), groupSeen(7));
        assertEquals(6, roster.groups().size());
        assertEquals("5/6", roster.group("G-2001").orElseThrow().name());
        assertEquals(Optional.empty(), roster.group("G-2003").orElseThrow().year());
        assertEquals(Optional.empty(), roster.group("G-2004").orElseThrow().year());
        assertEquals("Rots & Water", roster.group("S-20").orElseThrow().name());
    }

    @Test
    void prefixDateAndSexAreReadOrAskedAbout() {
        IncomingPupil bram = pupil(roster, "30001");
        assertEquals(PersonName.of("Bram", "van der", "Laan"), bram.name());
        assertEquals(Optional.of(LocalDate.of(2016, 3, 12)), bram.born());
        assertEquals(Sex.UNKNOWN, bram.sex());
        assertEquals(
                List.of(
                        "NOTE eckTwice",
                        "NOTE prefixSplit",
                        "WARNING dutchDate",
                        "WARNING sexUnknown",
                        "WARNING groupRefTwice"),
                seen(roster, bram));
    }

    @Test
    void olderPrefixElementAndImpossibleDay() {
        IncomingPupil tess = pupil(roster, "30002");
        assertEquals(PersonName.of("Tess", "de", "Jong"), tess.name());
        assertEquals(Optional.empty(), tess.born());
        assertEquals(List.of("NOTE eckTwice", "NOTE oldPrefix", "WARNING noSuchDay"), seen(roster, tess));
    }

    @Test
    void longPrefixAndZoneAreFineUnknownGroupIsLeftOut() {
        IncomingPupil felix = pupil(roster, "30003");
        assertEquals("Felix von und zu der Zwart", felix.name().full());
        assertEquals(Optional.of(LocalDate.of(2016, 7, 8)), felix.born());
        assertEquals(Optional.empty(), felix.schooling().homeGroup());
        assertEquals(List.of("WARNING groupUnknown"), seen(roster, felix));
    }

    @Test
    void paddedKeyIsTheSameKey() {
        IncomingPupil lotte = roster.pupils().get(3);
        assertEquals("Lotte Bakker", lotte.name().full());
        assertEquals("30003", lotte.key().orElseThrow().value());
        assertEquals(List.of("ERROR keyTwice", "WARNING groupRefTwice"), seen(roster, lotte));
        assertEquals(
                "Heeft hetzelfde nummer als Felix (30003). Kies wie dit is.",
                Texts.dutch()
                        .get(
                                "import.find.keyTwice",
                                roster.at(lotte.row()).getFirst().arguments().toArray()));
    }

    @Test
    void composedAndDecomposedLettersAreTheSameName() {
        assertEquals(pupil(roster, "30004").name(), pupil(roster, "30104").name());
        assertEquals(pupil(roster, "30004").born(), pupil(roster, "30104").born());
    }

    @Test
    void rowsWithoutNameCannotBeUsed() {
        assertEquals(
                List.of(RowKind.PUPIL, RowKind.STAFF, RowKind.STAFF),
                roster.rejected().stream().map(row -> row.row().kind()).toList());
        RowId nameless = roster.rejected().getFirst().row();
        assertEquals(RowKind.PUPIL, nameless.kind());
        assertEquals(
                List.of("ERROR noName"),
                roster.at(nameless).stream().map(Samples::seen).toList());
    }

    @Test
    @Requirement("PT-09")
    void originNumberAndWeightAreDroppedWithCountsOnly() {
        IncomingPupil yassin = pupil(roster, "30006");
        assertEquals(Optional.empty(), yassin.born());
        assertEquals(List.of("NOTE dropped", "WARNING bornInFuture"), seen(roster, yassin));
        assertEquals(List.of((Object) 6), roster.at(yassin.row()).getFirst().arguments());
        assertEquals(
                Map.of(
                        DroppedKind.ETHNICITY, 1,
                        DroppedKind.COUNTRY, 3,
                        DroppedKind.PERSONAL_NUMBER, 1,
                        DroppedKind.WEIGHT, 1,
                        DroppedKind.ECK_ID, 2,
                        DroppedKind.POSTCODE, 2,
                        DroppedKind.MAIL, 1),
                roster.dropped().counts());
        String everything = Everything.in(roster);
        for (String forbidden : List.of("123456782", "1,2", "1234", "id.school", "onbekend@")) {
            assertFalse(everything.contains(forbidden), forbidden);
        }
    }

    @Test
    void dummyKeyMissingYearAndApostrophePrefix() {
        IncomingPupil pim = pupil(roster, "#007");
        assertEquals(PersonName.of("Pim", "’t", "Hooft"), pim.name());
        assertFalse(pim.key().orElseThrow().stable());
        assertEquals(Optional.empty(), pim.schooling().year());
        assertEquals(List.of("NOTE prefixSplit", "NOTE dummyKey", "NOTE noYear"), seen(roster, pim));
    }

    @Test
    void leavingBeforeComingIsAQuestion() {
        IncomingPupil daan = pupil(roster, "30008");
        assertTrue(daan.schooling().leftBeforeStart());
        assertEquals(List.of("WARNING leftBeforeStart"), seen(roster, daan));
    }

    @Test
    void crossedReferencesAreLeftOut() {
        IncomingPupil eva = pupil(roster, "30009");
        assertEquals(Optional.empty(), eva.schooling().homeGroup());
        assertEquals(Set.of("#001"), eva.schooling().mixedGroups());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 16)), eva.schooling().left());
        assertEquals(List.of("WARNING groupWrongKind", "WARNING groupWrongKind"), seen(roster, eva));
    }

    @Test
    void pupilWithoutKeyIsKept() {
        IncomingPupil saar = roster.pupils().stream()
                .filter(pupil -> pupil.key().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals("Saar Peeters", saar.name().full());
        assertEquals(List.of("WARNING noKey"), seen(roster, saar));
    }

    @Test
    void unknownElementsAndAdditionsAreSkipped() {
        IncomingPupil mats = pupil(roster, "30011");
        assertEquals(List.of("NOTE addition", "NOTE unknownElement"), seen(roster, mats));
        assertFalse(Everything.in(roster).contains("dyslexie"));
    }

    @Test
    void signsInANameAreText() {
        assertEquals("<b>Jip</b>", pupil(roster, "30012").name().callName());
        assertEquals(List.of("WARNING groupRefTwice"), seen(roster, pupil(roster, "30012")));
    }

    @Test
    void staffWithFlaws() {
        assertEquals(1, roster.staff().size());
        assertEquals("ZOCO", roster.staff().getFirst().functions().getFirst().written());
        assertEquals(1, roster.staff().getFirst().groups().size());
        assertEquals(List.of("WARNING groupRefTwice", "WARNING groupUnknown", "WARNING roleUnknown"), staffSeen(1));
        assertEquals(List.of("ERROR noName"), staffSeen(2));
        assertEquals(List.of("ERROR staffKeyTwice"), staffSeen(3));
    }

    @Test
    void everyFindingHasALineAndADutchSentence() {
        Texts texts = Texts.dutch();
        roster.findings().forEach(finding -> {
            assertTrue(finding.line() >= 1, finding.textKey());
            String sentence = texts.get(finding.textKey(), finding.arguments().toArray());
            assertTrue(sentence.endsWith("."), sentence);
            assertFalse(sentence.contains("{"), sentence);
        });
        assertEquals(42, pupil(roster, "30001").row().line());
    }

    private List<String> groupSeen(int number) {
        return kindSeen(RowKind.GROUP, number);
    }

    private List<String> staffSeen(int number) {
        return kindSeen(RowKind.STAFF, number);
    }

    private List<String> kindSeen(RowKind kind, int number) {
        return roster.findings().stream()
                .filter(finding -> finding.row().kind() == kind && finding.row().number() == number)
                .map(Samples::seen)
                .toList();
    }
}
