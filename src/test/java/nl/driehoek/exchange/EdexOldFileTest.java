package nl.driehoek.exchange;

import static nl.driehoek.exchange.Samples.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.exchange.roster.DroppedKind;
import nl.driehoek.exchange.roster.IncomingPupil;
import nl.driehoek.exchange.roster.Roster;
import org.junit.jupiter.api.Test;

class EdexOldFileTest {

    private final Roster roster = Samples.edex("edexml-1.03-latin1.xml");

    @Test
    void lettersAndNamesOfTheOldFormAreRead() {
        assertEquals("EDEXML 1.03", roster.source().format());
        assertEquals("EDEXML 99ZZ01", roster.source().keySource());
        assertEquals(
                List.of("Anaïs v. d. Köhler", "Béa Système", "Joris van Mölken"),
                roster.pupils().stream().map(pupil -> pupil.name().full()).toList());
        assertEquals("Götschen-Prins", roster.staff().getFirst().name().surname());
        assertEquals(2, roster.staff().getFirst().groups().size());
    }

    @Test
    void yearComesFromTheGroupWhenThePupilHasNone() {
        assertEquals("3", pupil(roster, "811").schooling().year().orElseThrow().code());
        assertEquals("4", pupil(roster, "812").schooling().year().orElseThrow().code());
    }

    @Test
    void dayOnWhichTheFileWasMadeTellsWhoHasLeft() {
        IncomingPupil joris = pupil(roster, "813");
        assertEquals(Optional.of(LocalDate.of(2018, 11, 5)), roster.source().countedOn());
        assertEquals(Optional.of(LocalDate.of(2018, 10, 12)), joris.schooling().left());
    }

    @Test
    void originAndNumbersAreDropped() {
        assertEquals(
                Map.of(
                        DroppedKind.ETHNICITY, 1,
                        DroppedKind.COUNTRY, 1,
                        DroppedKind.WEIGHT, 2,
                        DroppedKind.POSTCODE, 1,
                        DroppedKind.PERSONAL_NUMBER, 1),
                roster.dropped().counts());
    }
}
