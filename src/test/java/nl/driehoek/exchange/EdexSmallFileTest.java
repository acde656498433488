package nl.driehoek.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.exchange.roster.DroppedKind;
import nl.driehoek.exchange.roster.FindingKind;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.IncomingStaff;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

class EdexSmallFileTest {

    private final Roster roster = Samples.edex("edexml-2.1-klein.xml");

    @Test
    void headSaysSchoolYearAndDay() {
        assertEquals("EDEXML 2.1", roster.source().format());
        assertEquals("EDEXML 99ZZ", roster.source().keySource());
        assertEquals(Optional.of(new SchoolYear(2024)), roster.source().schoolYear());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 1)), roster.source().countedOn());
    }

    @Test
    void elevenPupilsAreActiveAndOneHasLeft() {
        List<IncomingPupil> left = roster.pupils().stream()
                .filter(pupil -> pupil.schooling().left().isPresent())
                .toList();
        assertEquals(12, roster.pupils().size());
        assertEquals(List.of(Samples.pupil(roster, "19990")), left);
        assertEquals(
                Optional.of(LocalDate.of(2024, 9, 13)),
                left.getFirst().schooling().left());
    }

    @Test
    void activePupilsStandInTheirHomeGroups() {
        Map<String, Long> counts = roster.pupils().stream()
                .filter(pupil -> pupil.schooling().left().isEmpty())
                .collect(Collectors.groupingBy(
                        pupil -> pupil.schooling()
                                .homeGroup()
                                .map(key -> roster.group(key).orElseThrow().name())
                                .orElse("-"),
                        TreeMap::new,
                        Collectors.counting()));
        assertEquals(
                Map.of("-", 1L, "Groep 3 De Egels", 4L, "Groep 5/6 De Reigers", 4L, "Structuurgroep Bever", 2L),
                counts);
    }

    @Test
    void mixedGroupsHaveTheirPupils() {
        Map<String, Long> counts = roster.pupils().stream()
                .flatMap(pupil -> pupil.schooling().mixedGroups().stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        assertEquals(Map.of("S-01", 2L, "S-02", 3L, "S-03", 2L), counts);
    }

    @Test
    void namesAreShownAsWritten() {
        assertEquals(
                List.of(
                        "Zoë van den Berg",
                        "Çağla Yıldız-Öztürk",
                        "Jan-Pieter in 't Veld",
                        "Sifra",
                        "Noor de Wit",
                        "Nina de Wit",
                        "Minh Nguyễn",
                        "Ismaël el Aouragh",
                        "Renée d'Ancona",
                        "Łukasz Kowalski",
                        "Søren van 't Hooft-O'Neill",
                        "Fleur ter Beek"),
                roster.pupils().stream().map(pupil -> pupil.name().full()).toList());
    }

    @Test
    void ownYearWinsOverThatOfTheGroup() {
        assertEquals(
                "5",
                Samples.pupil(roster, "20380").schooling().year().orElseThrow().code());
        assertEquals(
                "6",
                Samples.pupil(roster, "20297").schooling().year().orElseThrow().code());
        assertEquals(
                "8",
                Samples.pupil(roster, "20155").schooling().year().orElseThrow().code());
        assertEquals(
                "S",
                Samples.pupil(roster, "20156").schooling().year().orElseThrow().code());
    }

    @Test
    void pupilsWithoutSurnameOrBirthDateAreAccepted() {
        IncomingPupil sifra = Samples.pupil(roster, "20414");
        assertEquals("", sifra.name().surname());
        assertEquals(Optional.empty(), sifra.born());
        assertEquals(Optional.empty(), Samples.pupil(roster, "20298").born());
        assertEquals(List.of(), roster.rejected());
    }

    @Test
    void locationIsTheNameOfTheBuilding() {
        assertEquals(
                "Dependance 't Zandpad",
                Samples.pupil(roster, "20380").schooling().location());
    }

    @Test
    void staffHaveRolesAsProposalsAndGroups() {
        List<IncomingStaff> staff = roster.staff();
        assertEquals(
                List.of("Marleen ten Hoeve", "Joost Brouwer", "Elif Şahin", "A.C. de Vries", "Wilma"),
                staff.stream().map(colleague -> colleague.name().full()).toList());
        assertEquals(Set.of(StaffRole.CARE_COORDINATOR), staff.get(0).roles());
        assertEquals(3, staff.get(0).groups().size());
        assertEquals(
                List.of(
                        new IncomingStaff.GroupTask("G-1002", List.of("LRK")),
                        new IncomingStaff.GroupTask("S-01", List.of())),
                staff.get(1).groups());
        assertEquals(
                List.of(
                        new IncomingStaff.GroupTask("G-1001", List.of("LRK")),
                        new IncomingStaff.GroupTask("G-1003", List.of("STA", "OWA"))),
                staff.get(2).groups());
        assertEquals(
                List.of("schoolmaatschappelijk werk", "Zorgcoördinator"),
                staff.get(3).functions().stream()
                        .map(role -> role.in(Texts.dutch()))
                        .toList());
        assertEquals(Set.of(StaffRole.SECONDARY_CARE_COORDINATOR), staff.get(3).roles());
        assertEquals(List.of(), staff.get(4).groups());
    }

    @Test
    @Requirement("PT-09")
    void whatACareFileMayNotHoldIsCountedAndLeftInTheFile() {
        assertEquals(
                Map.of(
                        DroppedKind.PERSONAL_NUMBER, 3,
                        DroppedKind.ECK_ID, 2,
                        DroppedKind.USER_NAME, 1,
                        DroppedKind.MAIL, 2,
                        DroppedKind.POSTCODE, 4),
                roster.dropped().counts());
        assertEquals(3, roster.dropped().sensitiveRows());
        String everything = Everything.in(roster);
        assertTrue(everything.contains("Yıldız"), "the walk sees names");
        for (String forbidden :
                List.of("0321", "1178", "id.school", "zoe.vandenberg", "devlierboom.example", "1234AB")) {
            assertFalse(everything.contains(forbidden), forbidden);
        }
    }

    @Test
    void nothingIsWrongInAGoodFile() {
        assertEquals(
                List.of(),
                roster.findings().stream()
                        .filter(finding -> finding.kind() != FindingKind.NOTE)
                        .toList());
    }
}
