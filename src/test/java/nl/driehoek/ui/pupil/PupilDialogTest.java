package nl.driehoek.ui.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.pupil.TravelKind;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PupilDialogTest extends DialogTest {

    private GroupId reigers;

    @BeforeEach
    void open() {
        reigers = care.groups().newId();
        care.groups()
                .add(new Group(
                        reigers, "5/6 De Reigers", GroupKind.HOME, Optional.empty(), new SchoolYear(2026), Set.of()));
    }

    @Test
    @Requirement("PF-01")
    void allThatIsKnownAboutAPupilCanBeFilledIn() {
        onFx(() -> {
            add();
            type("Roepnaam", "Zoë");
            type("Voorvoegsel", "van den");
            type("Achternaam", "Berg");
            choose("Groep", Optional.of(reigers));
            choose("Leerjaar", YearGroup.parse("6"));
            press("Meer gegevens");
            type("Voornamen", "Zoë Maria");
            type("Voorletters", "Z.M.");
            type("Geboortedatum", "8-3-2017");
            choose("Geslacht", Sex.GIRL);
            type("Eerste schooldag", "24-8-2026");
            type("Locatie", "Hoofdgebouw");
            press("Leerling toevoegen");
        });
        Pupil zoe = only();
        assertEquals(new PersonName("Zoë", "Zoë Maria", "Z.M.", "van den", "Berg"), zoe.name());
        assertEquals(Optional.of(LocalDate.of(2017, 3, 8)), zoe.born());
        assertEquals(Sex.GIRL, zoe.sex());
        assertEquals(Optional.of(reigers), zoe.schooling().homeGroup());
        assertEquals(Optional.of(LocalDate.of(2026, 8, 24)), zoe.schooling().started());
        assertEquals("Hoofdgebouw", zoe.schooling().location());
        assertEquals(
                "6 De Reigers", care.pupils().placements(zoe.id()).getFirst().group());
    }

    @Test
    @Requirement("PF-04")
    @Requirement("PF-27")
    void familyAndTheWayHomeAreKept() {
        onFx(() -> {
            add();
            type("Roepnaam", "Minh");
            press("Meer gegevens");
            choose("Hoe gaat de leerling naar huis?", TravelKind.TAXI);
            type("Hoe laat van school?", "14.15");
            type("Wat is er anders per dag?", "woensdag met opa");
            choose("Gezinssituatie", FamilySituation.CONFLICT_SEPARATION);
            press("Leerling toevoegen");
        });
        assertEquals(TravelKind.TAXI, only().travel().kind());
        assertEquals(Optional.of(LocalTime.of(14, 15)), only().travel().leaves());
        assertEquals("woensdag met opa", only().travel().note());
        assertEquals(FamilySituation.CONFLICT_SEPARATION, only().family());
    }

    @Test
    void withoutAnyNameNothingIsSaved() {
        onFx(() -> {
            add();
            press("Leerling toevoegen");
        });
        assertTrue(care.pupils().atSchool().isEmpty());
    }

    @Test
    @Requirement("PF-01")
    void aPupilWhoLeavesKeepsTheDossier() {
        onFx(() -> {
            add();
            type("Roepnaam", "Sem");
            press("Leerling toevoegen");
        });
        Stored<Pupil> sem = care.pupils().atSchool().getFirst();
        onFx(() -> {
            new PupilDialog(test.context(), care).edit(sem, () -> {});
            show();
            type("Laatste schooldag", "17-11-2026");
            press("Bewaren");
        });
        assertTrue(care.pupils().atSchool().isEmpty());
        assertEquals("Sem", care.pupils().gone().getFirst().value().name().callName());
    }

    private void add() {
        new PupilDialog(test.context(), care).add(_ -> {});
        show();
    }

    private void type(String label, String words) {
        TextField field = (TextField) control(label);
        field.setText(words);
        if (field.getOnAction() != null) {
            field.getOnAction().handle(new javafx.event.ActionEvent());
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        ((ComboBox<T>) control(label)).setValue(value);
    }

    private Node control(String label) {
        return control(label, node -> node instanceof TextField || node instanceof ComboBox<?>);
    }

    private Pupil only() {
        assertEquals(1, care.pupils().atSchool().size());
        return care.pupils().atSchool().getFirst().value();
    }
}
