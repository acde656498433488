package nl.driehoek.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.Changes;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.service.TestDay;
import nl.driehoek.service.TestDesk;
import nl.driehoek.service.Today;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.Snapshot;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.theme.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Vandaag in every room; {@code -Dpictures=DIR} keeps the pictures to be looked at. */
class TodayViewTest extends FxTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    private final javafx.collections.ObservableList<String> told =
            javafx.collections.FXCollections.observableArrayList();

    @TempDir
    Path folder;

    @TempDir
    Path pictures;

    private TestDesk desk;
    private TestDay day;
    private final List<Optional<PupilId>> shared = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        day = new TestDay(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void aFullDayIsNamedUncutAndDutch(Room room) {
        fill();
        Path target = Path.of(System.getProperty("pictures", pictures.toString()));
        onFx(() -> {
            Scene scene = layout(view(new TestContext(room)), room);
            Snapshot.write(scene, target.resolve("today-" + room + ".png"));
            assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.english(scene.getRoot()));
        });
    }

    @Test
    void theDarkDayCanBePictured() {
        fill();
        Path target = Path.of(System.getProperty("pictures", pictures.toString()));
        onFx(() -> {
            theme().appearanceProperty().set(Appearance.DARK);
            Snapshot.write(layout(view(new TestContext()), Room.BASE), target.resolve("today-dark.png"));
            theme().appearanceProperty().set(Appearance.LIGHT);
        });
        assertTrue(target.resolve("today-dark.png").toFile().length() > 0);
    }

    @Test
    void nobodyReadsAboutParentsOrWhatATalkIsAbout() {
        fill();
        onFx(() -> {
            String words = words(layout(view(new TestContext()), Room.BASE).getRoot());
            assertFalse(words.contains("Jansen"), words);
            assertFalse(words.contains("Berg"), words);
            assertFalse(words.contains("Terugbellen"), words);
            assertTrue(words.contains("Zoë"), words);
        });
    }

    @Test
    void nowStandsBetweenWhatBeganAndWhatComes() {
        PupilId zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        day.talk(zoe, TUESDAY, Optional.of(LocalTime.of(8, 20)), Map.of());
        day.talk(zoe, TUESDAY, Optional.of(LocalTime.of(14, 30)), Map.of());
        onFx(() -> {
            TestContext test = new TestContext();
            Scene scene = layout(view(test), Room.BASE);
            assertEquals(List.of("8.20", "9.12", "14.30"), times(scene));
            desk.at(Instant.parse("2026-11-17T13:31:00Z"));
            test.tasks.letTimePass();
            assertEquals(List.of("8.20", "14.30", "14.31"), times(scene));
            assertTrue(words(scene.getRoot()).contains("Goedemiddag, Marleen"));
        });
    }

    @Test
    void theNextActIsAButtonAndOneIsFilled() {
        PupilId zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        day.talk(
                zoe,
                TUESDAY,
                Optional.of(LocalTime.of(8, 20)),
                Map.of(Step.PREPARE, StepState.DONE, Step.TALK, StepState.DONE));
        ConversationId next = day.talk(zoe, TUESDAY, Optional.of(LocalTime.of(14, 30)), Map.of());
        onFx(() -> {
            TestContext test = new TestContext();
            Scene scene = layout(view(test), Room.BASE);
            List<String> acts = scene.getRoot().lookupAll(".talk-act .button").stream()
                    .map(node -> ((Button) node).getText())
                    .toList();
            assertEquals(List.of("Verslag schrijven", "Voorbereiden"), acts);
            List<Node> filled = List.copyOf(scene.getRoot().lookupAll(".talk-act .button.primary"));
            assertEquals(1, filled.size());
            ((Button) filled.getFirst()).fire();
            assertEquals(
                    new Target.Talk(next, Target.TalkStep.PREPARE),
                    test.navigator.current().getValue());
        });
    }

    @Test
    void moreThanThreeTasksUnfold() {
        PupilId zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        for (int at = 0; at < 5; at++) {
            day.talk(zoe, TUESDAY.minusDays(1), Optional.of(LocalTime.of(8 + at, 20)), Map.of());
        }
        onFx(() -> {
            Scene scene = layout(view(new TestContext()), Room.BASE);
            assertEquals(3, scene.getRoot().lookupAll(".task-group .row").size());
            Button all = (Button) scene.getRoot().lookup(".task-group .button.link");
            assertEquals("Alle 5", all.getText());
            all.fire();
            settle(scene);
            assertEquals(5, scene.getRoot().lookupAll(".task-group .row").size());
        });
    }

    @Test
    void aSaveElsewhereIsShownAndNothingListensAfterLeaving() {
        onFx(() -> {
            TestContext test = new TestContext();
            TodayView view = view(test);
            Scene scene = layout(view, Room.BASE);
            assertTrue(words(scene.getRoot()).contains("Er zijn nog geen leerlingen"));
            day.pupil(PersonName.of("Zoë", "van den", "Berg"));
            test.tasks.letTimePass(); // the news comes
            test.tasks.letTimePass(); // and the rest after it
            settle(scene);
            assertTrue(words(scene.getRoot()).contains("Wat ging er goed?"));
            scene.setRoot(new javafx.scene.layout.Pane());
            assertEquals(0, view.openSubscriptions());
            assertEquals(0, test.tasks.waiting());
        });
    }

    @Test
    void oneClickSharesGoodNewsAboutAPupil() {
        PupilId zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        onFx(() -> {
            Scene scene = layout(view(new TestContext()), Room.BASE);
            ((Button) scene.getRoot().lookup(".good-chip")).fire();
        });
        assertEquals(List.of(Optional.of(zoe)), shared);
    }

    @Test
    void aParentWhoLooksAlongSeesNoOtherChildren() {
        fill();
        onFx(() -> {
            TestContext test = new TestContext();
            Scene scene = layout(view(test), Room.BASE);
            test.parentView.toggle();
            settle(scene);
            assertFalse(words(scene.getRoot()).contains("Zoë"));
        });
    }

    @Test
    void whatWasDoneOnOpeningStaysUntilItIsSeen() {
        fill();
        onFx(() -> {
            told.setAll("store.opening.note.recovered", "backup.missed");
            TestContext test = new TestContext();
            Scene scene = layout(view(test), Room.LEAST);
            assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()));
            assertTrue(words(scene.getRoot()).contains(TEXTS.get("store.opening.note.recovered")));
            scene.setRoot(view(test));
            settle(scene);
            assertTrue(words(scene.getRoot()).contains(TEXTS.get("backup.missed")), "still there on coming back");
            ((javafx.scene.control.Button) scene.getRoot().lookupAll(".opening-notes .button").stream()
                            .filter(node -> TEXTS.get("today.note.seen").equals(node.getAccessibleText()))
                            .findFirst()
                            .orElseThrow())
                    .fire();
            settle(scene);
            assertEquals(List.of("backup.missed"), told);
            assertFalse(words(scene.getRoot()).contains(TEXTS.get("store.opening.note.recovered")));
        });
    }

    private TodayView view(TestContext test) {
        Today today = new Today(desk.marleen(), TEXTS, Today.WEEKS_WITHOUT_GOOD_NEWS);
        var clock = desk.marleen().clock();
        TodayViewModel model = new TodayViewModel(today::overview, new Changes(desk.marleen()), test.tasks, clock);
        TodayActs acts = new TodayActs(Optional.of(() -> {}), Optional.of(shared::add), _ -> true);
        return new TodayView(test.context(), model, acts, "Marleen", told, clock);
    }

    private void fill() {
        PupilId cagla = day.pupil(PersonName.of("Çağla", "", "Yıldız"));
        PupilId noor = day.pupil(PersonName.of("Noor", "", "Willems"));
        PupilId zoe = day.pupil(PersonName.of("Zoë", "van den", "Berg"));
        Map<Step, StepState> prepared = Map.of(Step.PREPARE, StepState.DONE);
        day.talk(
                cagla,
                TUESDAY,
                Optional.of(LocalTime.of(8, 20)),
                Map.of(Step.PREPARE, StepState.DONE, Step.TALK, StepState.DONE, Step.REPORT, StepState.BUSY));
        day.talk(noor, TUESDAY, Optional.of(LocalTime.of(10, 30)), prepared);
        day.talk(zoe, TUESDAY, Optional.of(LocalTime.of(14, 30)), Map.of(Step.PREPARE, StepState.BUSY));
        day.talk(noor, TUESDAY.plusDays(1), Optional.of(LocalTime.of(9, 0)), prepared);
        day.talk(cagla, TUESDAY.plusDays(2), Optional.empty(), Map.of());
        day.note(zoe, TUESDAY, Tone.CONCERN, Optional.of(new FollowUp("Terugbellen", Optional.of(TUESDAY), false)));
        NvcSheets sheets = new NvcSheets(desk.marleen());
        sheets.save(sheets.fresh(nl.driehoek.domain.nvc.NvcSheet.About.LOOSE), 0);
    }

    private static List<String> times(Scene scene) {
        List<String> times = new ArrayList<>();
        ScreenWalk.each(scene.getRoot(), node -> {
            boolean start = node instanceof Label
                    && (node.getStyleClass().contains("now-time")
                            || node.getStyleClass().contains("strong")
                                    && node.getParent().getStyleClass().contains("talk-times"));
            if (start) {
                times.add(((Label) node).getText());
            }
        });
        return times;
    }

    private static String words(Parent root) {
        List<String> words = new ArrayList<>();
        ScreenWalk.each(root, node -> {
            if (node instanceof javafx.scene.control.Labeled labeled) {
                words.add(labeled.getText());
            }
            if (node.getAccessibleText() != null) {
                words.add(node.getAccessibleText());
            }
        });
        return words.stream().collect(Collectors.joining("\n"));
    }
}
