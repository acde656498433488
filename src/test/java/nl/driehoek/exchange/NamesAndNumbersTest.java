package nl.driehoek.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.driehoek.domain.PersonName;
import nl.driehoek.exchange.roster.DroppedKind;
import nl.driehoek.exchange.roster.DutchDates;
import nl.driehoek.exchange.roster.DutchNames;
import nl.driehoek.exchange.roster.NameReader;
import nl.driehoek.exchange.roster.PhoneNumbers;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAndNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "van der Laan|van der|Laan",
                "Van den Berg|van den|Berg",
                "’t Hooft|’t|Hooft",
                "in 't Veld|in 't|Veld",
                "d'Ancona|d'|Ancona",
                "el Aouragh|el|Aouragh",
                "op de Beek|op de|Beek",
                "von und zu der Zwart|von und zu der|Zwart",
                "v. d. Köhler|v. d.|Köhler"
            })
    void prefixInsideASurnameIsSetApart(String written, String prefix, String surname) {
        assertEquals(Optional.of(new DutchNames.Split(prefix, surname)), DutchNames.split(written));
    }

    @ParameterizedTest
    @CsvSource({"Yıldız-Öztürk", "Berg-van Dijk", "Nguyễn", "Van", "O’Neill", "El Idrissi", "Ben Ali", "Da Silva"})
    void otherSurnamesStayWhole(String written) {
        assertEquals(Optional.empty(), DutchNames.split(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Linda Mertens|Linda||-|Mertens",
                "R. de Wit||R|de|Wit",
                "Berg, A. van den||A|van den|Berg",
                "Kees in 't Veld|Kees||in 't|Veld",
                "mevr. A.B. Jansen||AB|-|Jansen",
                "Jan Pieter de Vries|Jan Pieter||de|Vries",
                "Vries, de, Jan|Jan||de|Vries",
                "Mertens|||-|Mertens",
                "Stichting Jeugdzicht|||-|Stichting Jeugdzicht",
                "M. d'Ancona||M|d'|Ancona"
            })
    void namesInOneFieldAreReadInParts(String written, String call, String initials, String prefix, String surname) {
        PersonName expected = new PersonName(blank(call), "", blank(initials), blank(prefix), surname);
        assertEquals(Optional.of(expected), NameReader.read(written));
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    @Test
    void lostMarksAreRecognisedOneWayOnly() {
        assertTrue(DutchNames.lostMarks("Çagla", "Çağla"));
        assertTrue(DutchNames.lostMarks("Yildiz-Öztürk", "Yıldız-Öztürk"));
        assertTrue(DutchNames.lostMarks("Lukasz", "Łukasz"));
        assertFalse(DutchNames.lostMarks("Łukasz", "Lukasz"));
        assertFalse(DutchNames.lostMarks("Nina", "Noor"));
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder name = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0x20, 0x250).forEach(name::appendCodePoint);
            String folded = DutchNames.fold(name.toString());
            assertEquals(folded, DutchNames.fold(folded), "round " + round);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "14-02-2018",
        "14-2-2018",
        "14/2/2018",
        "14.02.2018",
        "2018-02-14",
        "2018-02-14+02:00",
        "20180214",
        "43145"
    })
    void spellingsOfOneDayAreTheSameDay(String written) {
        assertEquals(
                LocalDate.of(2018, 2, 14),
                DutchDates.read(written) instanceof DutchDates.Day(LocalDate day, DutchDates.Form form) ? day : null);
    }

    @ParameterizedTest
    @CsvSource({"20155", "14-02-18", "februari", "2018-2-14-1", "''"})
    void otherTextIsNoDay(String written) {
        assertEquals(new DutchDates.NoDate(), DutchDates.read(written));
    }

    @Test
    void everyDayIsReadBackInEverySpelling() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            String dutch = day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
            assertEquals(new DutchDates.Day(day, DutchDates.Form.DUTCH), DutchDates.read(dutch), "round " + round);
            assertEquals(new DutchDates.Day(day, DutchDates.Form.ISO), DutchDates.read(day.toString()));
        }
    }

    @Test
    void spellingsOfOneNumberAreTheSame() {
        List<String> spellings = List.of(
                "06-12345678", "06 12 34 56 78", "0612345678", "+31 6 12345678", "0031612345678", "+31 (0)6 12345678");
        assertEquals(1, spellings.stream().map(PhoneNumbers::same).distinct().count());
        assertEquals(List.of("0612345678"), PhoneNumbers.read("612345678"));
        assertEquals(List.of("06-1", "020 1234567").subList(1, 2), PhoneNumbers.read("020 1234567"));
        assertEquals(List.of("06-12345678", "020-1234567"), PhoneNumbers.read("06-12345678 / 020-1234567"));
    }

    @Test
    @Requirement("PT-09")
    void columnsWithPersonalNumbersAreEmptiedWhateverStandsAboveThem() {
        ReadResult.Csv named = Samples.table("Leerlingnummer;Roepnaam;BSN;Nationaliteit\n1;Bo;123456782;Marokkaanse\n"
                .getBytes(StandardCharsets.UTF_8));
        assertFalse(Everything.in(named).contains("123456782"));
        assertFalse(Everything.in(named).contains("Marokkaanse"));
        assertEquals(1, named.table().dropped().counts().get(DroppedKind.PERSONAL_NUMBER));
        Roster hidden =
                Samples.csv(Samples.table("Leerlingnummer;Roepnaam\n123456782;Bo\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), hidden.pupils().getFirst().key());
    }

    @Test
    void rowPerParentBecomesOnePupil() {
        Roster roster = Samples.csv(Samples.table(("Leerlingnummer;Roepnaam;Achternaam;Ouder naam;Ouder relatie;Gezag\n"
                        + "1;Bo;Smit;Jan Smit;vader;ja\n1;Bo;Smit;Els Bos;moeder;nee\n2;Mo;Smit;Els Bos;moeder;ja\n")
                .getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, roster.pupils().size());
        assertEquals(2, roster.pupils().getFirst().carers().size());
    }
}
