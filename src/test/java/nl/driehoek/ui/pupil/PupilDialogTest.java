package nl.driehoek.ui.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PupilDialogTest extends FxTest {

    @TempDir
    Path folder;

    private final TestContext test = new TestContext();
    private TestDesk desk;
    private PupilCare care;
    private GroupId reigers;
    private DialogCard card;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        care = PupilCare.at(desk.marleen());
        reigers = care.groups().newId();
        care.groups()
                .add(new Group(
                        reigers, "5/6 De Reigers", GroupKind.HOME, Optional.empty(), new SchoolYear(2026), Set.of()));
    }

    @AfterEach
    void close() {
        desk.close();
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

    private void show() {
        card = test.dialogs.opened().getLast();
        layout(card, Room.BASE);
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
        Node[] found = new Node[1];
        ScreenWalk.each(card, node -> {
            boolean field = node instanceof TextField || node instanceof ComboBox<?>;
            if (field && label.equals(node.getAccessibleText())) {
                found[0] = node;
            }
        });
        return java.util.Objects.requireNonNull(found[0], label);
    }

    private void press(String words) {
        Button[] found = new Button[1];
        ScreenWalk.each(card, node -> {
            if (node instanceof Button button && words.equals(button.getText())) {
                found[0] = button;
            }
        });
        found[0].fire();
        settle(card.getScene());
    }

    private Pupil only() {
        assertEquals(1, care.pupils().atSchool().size());
        return care.pupils().atSchool().getFirst().value();
    }
}
