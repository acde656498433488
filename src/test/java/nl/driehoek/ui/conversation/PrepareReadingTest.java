package nl.driehoek.ui.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import nl.driehoek.house.Requirement;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Keyboard;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.draft.Drafts;
import nl.driehoek.ui.common.navigation.Target.TalkStep;
import nl.driehoek.ui.common.view.Focus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The meelezer at a preparation: the part for parents is read, the part for school is not. */
class PrepareReadingTest extends FxTest {

    private static final List<String> PARENTS =
            List.of("Çağla Yıldız", "Łukasz Wiśniewski-van der Meulen", "Nguyễn Thị Minh Anh", "İbrahim Şahin-Öztürk");

    @TempDir
    Path folder;

    private TalkScene store;
    private TestContext test;
    private TalkView view;

    @BeforeEach
    void open() {
        store = new TalkScene(folder);
        store.prepared().hardToRead();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    @Requirement("PL-01")
    void whatParentsReadIsReadAlongAndTheDrawerIsNamedUncutAndDutch(Room room) {
        onFx(() -> {
            Scene scene = shown(room);
            assertEquals(
                    TEXTS.get("coach.drawer.count", 7),
                    drawer(scene, ".caption").getFirst(),
                    drawer(scene, ".label")::toString);
            new Keyboard(scene).press(KeyCode.F8).press(KeyCode.F8);
            assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.english(scene.getRoot()));
            assertTrue(drawer(scene, ".label").contains(TEXTS.get("coach.why.moeilijk_woord")));
        });
    }

    @Test
    void whatOnlySchoolSeesIsNoTextForParents() {
        onFx(() -> {
            Scene scene = shown(Room.BASE);
            area(scene, TEXTS.get("conversation.internal.notes")).setText("Wij moeten het OPP frequent evalueren.");
            test.tasks.letTimePass();
            assertEquals(7, remarks());
        });
    }

    @Test
    void aHopeThatIsAddedIsReadAndOneThatGoesIsNoLonger() {
        onFx(() -> {
            Scene scene = shown(Room.BASE);
            button(scene, TEXTS.get("conversation.expect.school") + ": " + TEXTS.get("conversation.expect.add"))
                    .fire();
            settle(scene);
            new Keyboard(scene).type("Wij bellen frequent.");
            test.tasks.letTimePass();
            assertEquals(8, remarks());
        });
    }

    @Test
    @Requirement("PV-01")
    void whileAParentLooksAlongNothingIsUnderlinedAndThereIsNoDrawer() {
        onFx(() -> {
            Scene scene = shown(Room.BASE);
            test.parentView.start();
            settle(scene);
            assertTrue(scene.getRoot().lookupAll(".read-along-drawer").isEmpty());
            assertTrue(scene.getRoot().lookupAll(".underline").isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void theTextOfARemarkIsInSightAboveTheDrawer(Room room) {
        onFx(() -> {
            Scene scene = shown(room);
            Keyboard keys = new Keyboard(scene);
            for (int time = 0; time < 6; time++) {
                keys.press(KeyCode.F8);
            }
        });
        onFx(() -> {
            Scene scene = view.getScene();
            settle(scene);
            Node focus = scene.getFocusOwner();
            Bounds words = focus.localToScene(focus.getLayoutBounds());
            Bounds page = view.getCenter().localToScene(view.getCenter().getLayoutBounds());
            assertTrue(
                    words.getMinY() >= page.getMinY() - 1 && words.getMaxY() <= page.getMaxY() + 1, words + " " + page);
        });
    }

    @Test
    void pageDownShowsWhatStandsBelowTheLastRemark() {
        onFx(() -> {
            Scene scene = shown(Room.LEAST);
            Keyboard keys = new Keyboard(scene).press(KeyCode.F8);
            ScrollPane drawer = (ScrollPane) scene.getRoot().lookup(".read-along-drawer .scroll-pane");
            Focus.firstStop(drawer).orElseThrow().requestFocus();
            for (int page = 0; page < 9; page++) {
                keys.press(KeyCode.PAGE_DOWN);
            }
            assertEquals(1, drawer.getVvalue());
            keys.press(KeyCode.PAGE_UP);
            assertTrue(drawer.getVvalue() < 1);
            keys.press(KeyCode.PAGE_DOWN).press(KeyCode.ESCAPE).press(KeyCode.F8);
            assertEquals(0, drawer.getVvalue(), "the remark itself is in sight again");
        });
    }

    @Test
    void byKeyboardAloneARemarkIsLeftAndEscapeGoesBackToTheText() {
        onFx(() -> {
            Scene scene = shown(Room.LEAST);
            Keyboard keys = new Keyboard(scene);
            keys.press(KeyCode.F8).press(KeyCode.F8);
            Node text = keys.focus();
            assertTrue(text instanceof TextArea);
            Focus.firstStop(view.getBottom()).orElseThrow().requestFocus();
            while (!(keys.focus() instanceof Button button && button.getText().equals(TEXTS.get("coach.leave")))) {
                keys.tab(1);
                assertTrue(
                        Focus.isInside(keys.focus(), scene.getRoot().lookup(".read-along-drawer")),
                        "Zo laten is in reach");
            }
            keys.press(KeyCode.SPACE);
            settle(scene);
            assertEquals(6, remarks());
            Focus.firstStop(view.getBottom()).orElseThrow().requestFocus();
            keys.press(KeyCode.ESCAPE);
            assertTrue(keys.focus() instanceof TextArea);
            assertFalse(
                    scene.getRoot().lookup(".read-along-drawer .scroll-pane").isVisible());
            keys.press(KeyCode.F8);
            assertTrue(scene.getRoot().lookup(".read-along-drawer .scroll-pane").isVisible());
            keys.press(KeyCode.ESCAPE);
            assertFalse(
                    scene.getRoot().lookup(".read-along-drawer .scroll-pane").isVisible());
        });
    }

    @Test
    void atTheSideTheMeelezerStaysWhileTheReportScrolls() {
        store.reported(false);
        onFx(() -> {
            test = new TestContext(Room.BASE);
            view = new TalkView(
                    test.context(), store.desk(), new Drafts(), store.reading(), store.talk(), TalkStep.REPORT);
            Scene scene = layout(view, Room.BASE);
            assertTrue(view.getRight() instanceof ScrollPane);
            Node remarks = scene.getRoot().lookup(".read-along");
            assertTrue(Focus.isInside(remarks, view.getRight()));
            ((ScrollPane) view.getCenter()).setVvalue(1);
            settle(scene);
            assertTrue(remarks.localToScene(0, 0).getY() >= 0);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void withNoneToFourParentsNothingIsCutInTheSmallestWindowNorInLargeLetters(int parents) {
        store.withParents(PARENTS.subList(0, parents));
        for (Room room : List.of(Room.LEAST, Room.LARGE)) {
            for (TalkStep step : List.of(TalkStep.PREPARE, TalkStep.REPORT)) {
                onFx(() -> {
                    Scene scene = shown(room, step);
                    new Keyboard(scene).press(KeyCode.F8);
                    assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()), room + " " + step);
                    assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()), room + " " + step);
                });
            }
        }
        ShortMessage message = new ShortMessage(TEXTS, store.now());
        assertEquals(parents + 1, message.readers().size());
    }

    private Scene shown(Room room) {
        return shown(room, TalkStep.PREPARE);
    }

    private Scene shown(Room room, TalkStep step) {
        test = new TestContext(room);
        view = new TalkView(test.context(), store.desk(), new Drafts(), store.reading(), store.talk(), step);
        Scene scene = layout(view, room);
        settle(scene);
        return scene;
    }

    private int remarks() {
        settle(view.getScene());
        String count = drawer(view.getScene(), ".caption").getFirst();
        return Integer.parseInt(count.substring(0, count.indexOf(' ')));
    }

    private static List<String> drawer(Scene scene, String what) {
        return scene.getRoot().lookupAll(".read-along-drawer " + what).stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.toList());
    }

    private static TextArea area(Scene scene, String name) {
        return (TextArea) scene.getRoot().lookupAll(".text-area").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(Scene scene, String name) {
        List<Button> found = new ArrayList<>();
        ScreenWalk.each(scene.getRoot(), node -> {
            if (node instanceof Button button && name.equals(button.getAccessibleText())) {
                found.add(button);
            }
        });
        return found.getFirst();
    }
}
