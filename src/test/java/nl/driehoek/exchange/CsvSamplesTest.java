package nl.driehoek.exchange;

import static nl.driehoek.exchange.Samples.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.exchange.csv.CsvField;
import nl.driehoek.exchange.csv.CsvRoster;
import nl.driehoek.exchange.csv.CsvTarget;
import nl.driehoek.exchange.csv.Letters;
import nl.driehoek.exchange.roster.IncomingCarer;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("PT-11")
class CsvSamplesTest {

    private static final String OLDER = "las-export-windows1252.csv";
    private static final String NEWER = "las-export-utf8-bom.csv";

    private final ReadResult.Csv older = Samples.table(Samples.bytes(OLDER));
    private final Roster roster = Samples.csv(OLDER);

    @Test
    void lettersAndSeparatorAreProposedAndNotCertain() {
        assertEquals(Letters.WINDOWS_1252, older.table().letters());
        assertFalse(older.table().lettersCertain());
        assertEquals(';', older.table().separator());
        assertFalse(older.table().separatorCertain());
        ReadResult.Csv newer = Samples.table(Samples.bytes(NEWER));
        assertEquals(Letters.UTF_8, newer.table().letters());
        assertTrue(newer.table().lettersCertain());
        assertEquals("Llnr", newer.table().header().getFirst());
    }

    @Test
    void columnsOfTheOlderFileAreProposed() {
        List<CsvTarget> columns = older.proposal().columns();
        assertEquals(CsvTarget.of(CsvField.KEY), columns.get(0));
        assertEquals(CsvTarget.of(CsvField.SURNAME), columns.get(3));
        assertEquals(CsvTarget.of(CsvField.GROUP), columns.get(6));
        assertEquals(new CsvTarget(CsvField.CARER_NAME, 1), columns.get(8));
        assertEquals(new CsvTarget(CsvField.CARER_AUTHORITY, 2), columns.get(15));
        assertEquals(new CsvTarget(CsvField.CARER_PHONE, 2), columns.get(17));
        assertEquals(CsvTarget.IGNORE, columns.get(18));
        assertEquals(CsvTarget.IGNORE, columns.get(19));
        assertEquals(List.of(), older.proposal().problems());
    }

    @Test
    void columnsOfTheNewerFileAreProposed() {
        List<CsvTarget> columns = Samples.table(Samples.bytes(NEWER)).proposal().columns();
        assertEquals(
                List.of(
                        CsvTarget.of(CsvField.KEY),
                        CsvTarget.of(CsvField.SURNAME),
                        CsvTarget.of(CsvField.PREFIX),
                        CsvTarget.of(CsvField.CALL_NAME),
                        CsvTarget.of(CsvField.BORN),
                        CsvTarget.of(CsvField.SEX),
                        CsvTarget.of(CsvField.GROUP),
                        CsvTarget.of(CsvField.YEAR),
                        new CsvTarget(CsvField.CARER_MAIL, 1),
                        new CsvTarget(CsvField.CARER_MAIL, 2)),
                columns);
    }

    @Test
    void elevenPupilsWithSeventeenCarersAreRead() {
        assertEquals(11, roster.pupils().size());
        assertEquals(
                17,
                roster.pupils().stream()
                        .mapToInt(pupil -> pupil.carers().size())
                        .sum());
        assertEquals(List.of(), roster.rejected());
        IncomingPupil zoe = pupil(roster, "20411");
        assertEquals(PersonName.of("Zoë", "van den", "Berg"), zoe.name());
        assertEquals(Sex.GIRL, zoe.sex());
        assertEquals(
                Optional.of(LocalDate.of(2018, 6, 1)), pupil(roster, "20413").born());
        assertEquals(
                "Hooft-O’Neill".replace('’', '\''),
                pupil(roster, "20157").name().surname());
    }

    @Test
    void carersHaveNamesRelationAndGezag() {
        IncomingCarer ad = pupil(roster, "20411").carers().getFirst();
        assertEquals(new PersonName("", "", "A", "van den", "Berg"), ad.name());
        assertEquals(Relation.FATHER, ad.relation());
        assertEquals(Authority.YES, ad.authority());
        IncomingCarer anja = pupil(roster, "20413").carers().get(1);
        assertEquals(PersonName.of("Anja", "de", "Boer"), anja.name());
        assertEquals(Authority.NO, anja.authority());
        assertEquals(List.of("+31 6 44444444"), anja.phones());
        assertEquals(
                Authority.UNKNOWN, pupil(roster, "20156").carers().getFirst().authority());
        assertEquals(
                new PersonName("", "", "M", "d'", "Ancona"),
                pupil(roster, "20155").carers().getFirst().name());
        assertEquals(
                Relation.FOSTER_PARENT, pupil(roster, "20155").carers().get(1).relation());
        assertEquals("pleegvader", pupil(roster, "20155").carers().get(1).words());
        assertEquals(
                "O’Neill", pupil(roster, "20157").carers().getFirst().name().surname());
    }

    @Test
    void organisationThatHoldsGuardianshipIsAnInstitution() {
        IncomingCarer institution = pupil(roster, "20298").carers().get(1);
        assertEquals("Stichting Jeugdzicht", institution.name().surname());
        assertEquals(Relation.INSTITUTION, institution.relation());
        assertEquals("voogd", institution.words());
    }

    @Test
    void remarksStayInTheFileUnlessSomebodyChooses() {
        String everything = Everything.in(roster);
        assertFalse(everything.contains("Tolk nodig"));
        assertFalse(everything.contains("17.00"));
        assertFalse(everything.contains("Vietnamees"));
    }

    @Test
    void singleMIsAskedOncePerFile() {
        assertTrue(older.proposal().asksM(older.table()));
        assertFalse(older.proposal().withM(Sex.BOY).asksM(older.table()));
        Roster girls = CsvRoster.read(older.table(), older.proposal().withM(Sex.GIRL), Samples.TODAY);
        assertEquals(Sex.GIRL, pupil(girls, "20413").sex());
        Roster unanswered = CsvRoster.read(older.table(), older.proposal(), Samples.TODAY);
        assertEquals(Sex.UNKNOWN, pupil(unanswered, "20413").sex());
        assertEquals(List.of("WARNING meaningOfM"), Samples.seen(unanswered, pupil(unanswered, "20413")));
    }

    @Test
    void brokenRowsOfTheNewerFileAreToldApart() {
        Roster newer = Samples.csv(NEWER);
        assertEquals(8, newer.pupils().size());
        assertEquals(1, newer.rejected().size());
        assertEquals("Renée d' Ancona", newer.rejected().getFirst().label());
        assertEquals(9, newer.rejected().getFirst().row().line());
        assertEquals(
                List.of("ERROR swapped"),
                newer.at(newer.rejected().getFirst().row()).stream()
                        .map(Samples::seen)
                        .toList());
        IncomingPupil soren = pupil(newer, "20157");
        assertEquals(List.of("WARNING rowShort"), Samples.seen(newer, soren));
        assertEquals(Sex.BOY, soren.sex());
        assertEquals(Optional.empty(), soren.schooling().homeGroup());
        long good = newer.pupils().stream()
                .filter(pupil -> newer.at(pupil.row()).stream()
                        .noneMatch(finding -> !Samples.seen(finding).startsWith("NOTE")))
                .count();
        assertEquals(7, good);
    }
}
