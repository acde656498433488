package nl.driehoek.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.ui.common.navigation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MainWindowTest extends FxTest {

    private GalleryShell open(Room room) {
        theme().textPercentProperty().set(room.textPercent());
        theme().lessMotionProperty().set(true);
        GalleryShell shell = new GalleryShell(TEXTS, theme());
        shell.sizeTo(room);
        return shell;
    }

    private static void press(Scene scene, KeyCode code, boolean control) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene.getRoot() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        settle(scene);
    }

    private static Node find(GalleryShell shell, String selector) {
        return shell.window.scene().getRoot().lookup(selector);
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void everythingHasANameAndNoButtonIsCutAndNoWordIsEnglish(Room room) {
        onFx(() -> {
            GalleryShell shell = open(room);
            List<String> unnamed = ScreenWalk.unnamed(shell.window.scene().getRoot());
            List<String> cut = ScreenWalk.cut(shell.window.scene().getRoot());
            List<String> english = ScreenWalk.english(shell.window.scene().getRoot());
            assertEquals(List.of(), unnamed, "controls without a name");
            assertEquals(List.of(), cut, "cut words");
            assertEquals(List.of(), english, "English words");
        });
    }

    @Test
    void theListOfKeysOpensWithF1AndEscClosesItAndGivesTheFocusBack() {
        onFx(() -> {
            GalleryShell shell = open(Room.BASE);
            Scene scene = shell.window.scene();
            Node before = scene.getFocusOwner();
            assertNotNull(before, "the page takes the focus");
            press(scene, KeyCode.F1, false);
            assertNotNull(find(shell, ".dialog-card"));
            press(scene, KeyCode.ESCAPE, false);
            assertNull(find(shell, ".dialog-card"));
            assertEquals(before, scene.getFocusOwner());
        });
    }

    @Test
    void theSearchWindowOpensWithCtrlKAndEscClosesIt() {
        onFx(() -> {
            GalleryShell shell = open(Room.BASE);
            press(shell.window.scene(), KeyCode.K, true);
            assertNotNull(find(shell, ".palette"));
            press(shell.window.scene(), KeyCode.ESCAPE, false);
            assertNull(find(shell, ".palette"));
        });
    }

    @Test
    void coveringHidesAllAtOnceAndAnyKeyReturns() {
        onFx(() -> {
            GalleryShell shell = open(Room.BASE);
            Scene scene = shell.window.scene();
            press(scene, KeyCode.D, true);
            assertTrue(shell.window.isCovered());
            press(scene, KeyCode.CONTROL, true);
            assertTrue(shell.window.isCovered(), "a bare modifier does not return");
            press(scene, KeyCode.A, false);
            assertFalse(shell.window.isCovered());
        });
    }

    @Test
    void lockingWorksWhileCovered() {
        onFx(() -> {
            GalleryShell shell = open(Room.BASE);
            press(shell.window.scene(), KeyCode.D, true);
            press(shell.window.scene(), KeyCode.L, true);
            assertEquals(1, shell.locked);
        });
    }

    @Test
    void whileAParentLooksAlongAListIsOnlyOpenedAfterAQuestion() {
        onFx(() -> {
            GalleryShell shell = open(Room.BASE);
            press(shell.window.scene(), KeyCode.M, true);
            assertTrue(shell.context.parentView().isOn());
            shell.navigation.go(new Target.Pupils());
            assertEquals(new Target.Today(), shell.navigation.current().getValue());
            assertNotNull(find(shell, ".dialog-card"));
            press(shell.window.scene(), KeyCode.ESCAPE, false);
            assertTrue(shell.context.parentView().isOn(), "staying keeps the parent’s view");
        });
    }

    @Test
    void lettersGrowAndShrinkByKey() {
        onFx(() -> {
            GalleryShell shell = open(Room.BASE);
            press(shell.window.scene(), KeyCode.PLUS, true);
            assertEquals(110, theme().textPercentProperty().get());
            press(shell.window.scene(), KeyCode.MINUS, true);
            assertEquals(100, theme().textPercentProperty().get());
        });
    }
}
