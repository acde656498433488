package nl.driehoek.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.theme.TextSize;
import nl.driehoek.ui.common.view.Focus;
import nl.driehoek.ui.common.view.View;
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
            TextSize.STEPS.forEach(step -> {
                assertEquals(step, theme().textPercentProperty().get());
                press(shell.window.scene(), KeyCode.PLUS, true);
            });
            assertEquals(TextSize.LARGEST, theme().textPercentProperty().get());
        });
    }

    @Test
    void escapeClosesADialogInWhichNothingHasTheFocus() {
        onFx(() -> {
            GalleryShell shell = open(Room.BASE);
            Scene scene = shell.window.scene();
            Button later = Buttons.primary("Afdrukken", () -> {});
            later.setDisable(true);
            shell.context
                    .dialogs()
                    .open(new DialogCard(TEXTS, "Uitnodiging").button(later).focusFirst(later));
            settle(scene);
            press(scene, KeyCode.ESCAPE, false);
            assertNull(find(shell, ".dialog-card"));
        });
    }

    @Test
    void controlEnterPressesTheButtonThatDoesItButNeverOneThatDestroys() {
        onFx(() -> {
            GalleryShell shell = open(Room.BASE);
            Scene scene = shell.window.scene();
            List<String> done = new ArrayList<>();
            DialogCard card = new DialogCard(TEXTS, "Gesprek plannen").cancel("Annuleren");
            shell.context.dialogs().open(card.button(Buttons.primary("Gesprek plannen", () -> done.add("planned"))));
            settle(scene);
            press(scene, KeyCode.ENTER, true);
            assertEquals(List.of("planned"), done);
            card.close();
            DialogCard red = new DialogCard(TEXTS, "Verwijderen").cancel("Annuleren");
            shell.context.dialogs().open(red.button(Buttons.destroying("Verwijderen", () -> done.add("gone"))));
            settle(scene);
            press(scene, KeyCode.ENTER, true);
            assertEquals(List.of("planned"), done);
        });
    }

    @Test
    void whenWhatHadTheFocusLeavesThePageTheFocusDoesNotGoToTheLeftBar() {
        GalleryShell shell = onFx(() -> open(Room.BASE));
        Scene scene = shell.window.scene();
        Node place = onFx(() -> {
            View view = shell.navigation.viewProperty().get();
            Node had = scene.getFocusOwner();
            assertTrue(Focus.isInside(had, view));
            ((Pane) had.getParent()).getChildren().remove(had);
            Node first = Focus.firstStop(find(shell, ".nav")).orElseThrow();
            first.requestFocus(); // what the toolkit does at its next pulse
            return first;
        });
        onFx(() -> {
            View view = shell.navigation.viewProperty().get();
            assertNotEquals(place, scene.getFocusOwner());
            assertTrue(Focus.isInside(scene.getFocusOwner(), view));
        });
    }

    @Test
    void whoGoesToTheLeftBarStaysThere() {
        GalleryShell shell = onFx(() -> open(Room.BASE));
        Node place = onFx(() -> {
            Node first = Focus.firstStop(find(shell, ".nav")).orElseThrow();
            first.requestFocus();
            return first;
        });
        onFx(() -> assertEquals(place, shell.window.scene().getFocusOwner()));
    }
}
