package nl.driehoek.ui.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.ListedLabels;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.navigation.Target.PupilTab;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.family.ParentDetailView;
import nl.driehoek.ui.family.RoleProfileView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PupilScreensTest extends FxTest {

    private static final ListedLabels LABELS = ListedLabels.shipped();

    @TempDir
    Path folder;

    private TestDesk desk;
    private PupilCare care;
    private ExampleSchool school;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        care = PupilCare.at(desk.marleen());
        school = new ExampleSchool(care);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void everyScreenIsNamedUncutAndDutch(Room room) {
        for (Function<TestContext, View> make : screens()) {
            onFx(() -> {
                Scene scene = layout(make.apply(new TestContext(room)), room);
                Parent root = scene.getRoot();
                assertEquals(List.of(), ScreenWalk.unnamed(root));
                assertEquals(List.of(), ScreenWalk.cut(root));
                assertEquals(List.of(), ScreenWalk.english(root));
            });
        }
    }

    @Test
    void aScreenThatIsLeftListensToNothing() {
        for (Function<TestContext, View> make : screens()) {
            onFx(() -> {
                View view = make.apply(new TestContext());
                Pane pane = new Pane(view);
                layout(pane, Room.BASE);
                assertTrue(view.openSubscriptions() > 0);
                pane.getChildren().clear();
                assertEquals(0, view.openSubscriptions());
            });
        }
    }

    @Test
    @Requirement("PF-08")
    void homeAndSchoolStandSideBySideWithTheVoiceOfTheChild() {
        List<String> words = words(context -> dossier(context, school.zoe, PupilTab.OVERVIEW));
        assertTrue(
                words.containsAll(List.of("Thuis", "Op school", "Hanneke en Daniël, 12 okt", "Joost Brouwer, 9 nov")));
        assertTrue(words.contains("“Als ik eerst even mag lezen, kan ik daarna weer werken.”"));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void theColumnsOfTheOverviewStandApart(Room room) {
        onFx(() -> {
            Scene scene = layout(dossier(new TestContext(room), school.zoe, PupilTab.OVERVIEW), room);
            var card = scene.getRoot().lookup(".contacts-card");
            var side = scene.getRoot().lookup(".dossier-side");
            double edge = card.localToScene(card.getBoundsInLocal()).getMaxX();
            assertTrue(edge <= side.localToScene(side.getBoundsInLocal()).getMinX(), "card ends at " + edge);
        });
    }

    @Test
    @Requirement("PB-02")
    void theBalanceOfThisSchoolYearIsCounted() {
        onFx(() -> {
            Scene scene = layout(dossier(new TestContext(), school.zoe, PupilTab.OVERVIEW), Room.BASE);
            ContactPicture picture = (ContactPicture) scene.getRoot().lookup(".contact-picture");
            assertEquals("Contacten: 5 keer goed nieuws, 4 keer neutraal, 3 keer zorg", picture.getAccessibleText());
        });
    }

    @Test
    @Requirement("PB-02")
    void theBalanceCanBeSeenPerParent() {
        onFx(() -> {
            Scene scene = layout(dossier(new TestContext(), school.zoe, PupilTab.TALKS), Room.BASE);
            press(scene, "met Daniël");
            settle(scene);
            ContactPicture picture = (ContactPicture) scene.getRoot().lookup(".contact-picture");
            assertEquals("Contacten: 3 keer goed nieuws, 2 keer neutraal, 2 keer zorg", picture.getAccessibleText());
        });
    }

    @Test
    void fiveHundredContactsMakeNoMoreRowsThanFit() {
        school.manyContacts(500);
        onFx(() -> {
            Scene scene = layout(dossier(new TestContext(), school.zoe, PupilTab.TALKS), Room.BASE);
            List<ListCell<?>> cells = new ArrayList<>();
            ScreenWalk.each(scene.getRoot(), node -> {
                if (node instanceof ListCell<?> cell) {
                    cells.add(cell);
                }
            });
            assertTrue(!cells.isEmpty() && cells.size() < 40, "cells " + cells.size());
        });
    }

    @Test
    void aParentWhoLooksAlongSeesNoOtherChildrenAndNoDetailsOfTheOther() {
        TestContext looking = new TestContext();
        looking.parentView.start();
        List<String> family = words(_ -> dossier(looking, school.zoe, PupilTab.FAMILY));
        assertFalse(family.contains("Daan van den Berg"));
        assertTrue(family.stream().noneMatch(text -> text.contains("na 16.00 uur")));
        List<String> parent = words(_ ->
                new ParentDetailView(looking.context(), care, LABELS, new Target.Parent(school.zoe, school.hanneke)));
        assertFalse(parent.contains("06-12345678"));
        assertFalse(parent.contains("Notitie van school"));
        for (PupilTab tab : List.of(PupilTab.OVERVIEW, PupilTab.TALKS)) {
            List<String> contacts = words(_ -> dossier(looking, school.zoe, tab));
            assertFalse(contacts.contains("Na de pauze 20 minuten op de gang"), "with Hanneke alone, " + tab);
            assertFalse(contacts.contains("Gesprek van 17 november afgesproken"), "with Daniël alone, " + tab);
        }
        List<String> list = words(_ -> new PupilListView(looking.context(), care, PupilActions.NONE));
        assertFalse(list.contains("Nguyễn"));
    }

    @Test
    @Requirement("PR-06")
    void theRoleOfHelpSeekerIsHiddenFromAParentWhoLooksAlong() {
        Target.RoleProfile target = new Target.RoleProfile(school.zoe, school.hanneke);
        List<String> seen = words(context -> new RoleProfileView(context.context(), care, LABELS, target));
        assertTrue(seen.contains("Hulpvrager, soms"));
        assertTrue(seen.contains("Zichtbaar voor Marleen"));
        assertTrue(seen.contains("Jeugdteam Dorpstad"));
        TestContext looking = new TestContext();
        looking.parentView.start();
        List<String> hidden = words(_ -> new RoleProfileView(looking.context(), care, LABELS, target));
        assertFalse(hidden.contains("Hulpvrager, soms"));
        assertFalse(hidden.contains("Jeugdteam Dorpstad"));
    }

    @Test
    @Requirement("PR-01")
    @Requirement("PR-08")
    void fourRolesStandSideBySideWithoutScore() {
        Target.RoleProfile target = new Target.RoleProfile(school.zoe, school.hanneke);
        List<String> seen = words(context -> new RoleProfileView(context.context(), care, LABELS, target));
        assertTrue(seen.containsAll(List.of("Persoonlijk betrokken", "Opvoeder", "Expert", "Hulpvrager, soms")));
        assertTrue(seen.contains("Vier rollen die iedere ouder tegelijk heeft. Geen type, geen oordeel."));
        assertTrue(seen.contains("Expert is het langst niet besproken: 12 oktober 2026"));
    }

    @Test
    @Requirement("PR-03")
    @Requirement("PR-04")
    @Requirement("PR-05")
    void anEmptyProfileAsksWhatMattersInEachRole() {
        List<String> prompts = new ArrayList<>();
        onFx(() -> {
            Scene scene = layout(
                    new RoleProfileView(
                            new TestContext().context(),
                            care,
                            LABELS,
                            new Target.RoleProfile(school.daan, school.hanneke)),
                    Room.BASE);
            ScreenWalk.each(scene.getRoot(), node -> {
                if (node instanceof TextInputControl input) {
                    prompts.add(input.getPromptText());
                }
            });
        });
        assertTrue(prompts.containsAll(List.of(
                "Wat doet de situatie met de band? Hoe voorkomen we dat het kind moet kiezen?",
                "Welk besluit respecteren we? Hoe leggen we dat uit aan het kind?",
                "Welke kleine stap naar meer vrijheid maken we samen?",
                "Welke kansen en risico’s ziet de ouder? Wat vult ons beeld aan?")));
    }

    @Test
    @Requirement("PF-19")
    void aChildNeverInterprets() {
        List<String> seen = words(context ->
                new ParentDetailView(context.context(), care, LABELS, new Target.Parent(school.zoe, school.hanneke)));
        assertTrue(seen.contains("De leerling, een broer of een zus tolkt nooit. Regel altijd een volwassen tolk."));
    }

    @Test
    @Requirement("PF-24")
    void theLineAtSchoolIsShown() {
        List<String> seen = words(context -> dossier(context, school.zoe, PupilTab.FAMILY));
        assertTrue(seen.containsAll(List.of("6 De Reigers", "vanaf 24 augustus 2026", "Joost Brouwer")));
    }

    @Test
    void aFamilyOfAnySizeFits() {
        PupilId lonely = care.pupils().newId();
        care.pupils().add(Pupil.named(lonely, PersonName.of("Sem", "", "Bos")));
        for (PupilTab tab : EnumSet.of(PupilTab.OVERVIEW, PupilTab.FAMILY, PupilTab.TALKS, PupilTab.HOME_AND_SCHOOL)) {
            List<String> words = words(context -> dossier(context, lonely, tab));
            assertTrue(words.contains("Sem Bos"));
        }
    }

    private List<Function<TestContext, View>> screens() {
        List<Function<TestContext, View>> screens = new ArrayList<>();
        screens.add(context -> new PupilListView(context.context(), care, PupilActions.NONE));
        for (PupilTab tab : PupilTab.values()) {
            screens.add(context -> dossier(context, school.zoe, tab));
        }
        screens.add(context -> dossier(context, school.alone, PupilTab.FAMILY));
        screens.add(context -> new RoleProfileView(
                context.context(), care, LABELS, new Target.RoleProfile(school.zoe, school.hanneke)));
        screens.add(context ->
                new ParentDetailView(context.context(), care, LABELS, new Target.Parent(school.zoe, school.hanneke)));
        return screens;
    }

    private DossierView dossier(TestContext context, PupilId pupil, PupilTab tab) {
        return new DossierView(context.context(), care, PupilActions.NONE, LABELS, new Target.Pupil(pupil, tab));
    }

    private static void press(Scene scene, String words) {
        ScreenWalk.each(scene.getRoot(), node -> {
            if (node instanceof javafx.scene.control.ToggleButton button && words.equals(button.getText())) {
                button.fire();
            }
        });
    }

    private static List<String> words(Function<TestContext, View> make) {
        return onFx(() -> {
            List<String> words = new ArrayList<>();
            Scene scene = layout(make.apply(new TestContext()), Room.BASE);
            ScreenWalk.each(scene.getRoot(), node -> {
                if (node instanceof Labeled label && label.getText() != null) {
                    words.add(label.getText());
                } else if (node instanceof TextInputControl input) {
                    words.add(input.getText());
                }
            });
            return words;
        });
    }
}
