package nl.driehoek.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;

class KeyboardRingTest extends FxTest {

    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

    private static Scene open() {
        theme().textPercentProperty().set(100);
        theme().lessMotionProperty().set(true);
        GalleryShell shell = new GalleryShell(TEXTS, theme());
        shell.sizeTo(Room.BASE);
        return shell.window.scene();
    }

    private static void press(Scene scene, KeyCode code) {
        Event.fireEvent(
                scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        settle(scene);
    }

    private static void click(Scene scene) {
        Node at = scene.getRoot();
        Event.fireEvent(
                at,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(at, 1, 1)));
    }

    private static boolean hasRing(Node node) {
        return node.getPseudoClassStates().contains(RING);
    }

    @Test
    void whereAKeyBringsTheFocusTheRingIsSeenAndWhereItLeftItIsGone() {
        onFx(() -> {
            Scene scene = open();
            Node page = scene.getFocusOwner();
            press(scene, KeyCode.F1);
            Node inDialog = scene.getFocusOwner();
            assertNotNull(inDialog);
            assertTrue(hasRing(inDialog), "the dialog that a key opened");
            assertFalse(hasRing(page), "the page under it");
            press(scene, KeyCode.ESCAPE);
            assertTrue(hasRing(page), "back on the page");
            assertFalse(hasRing(inDialog), "what was closed");
        });
    }

    @Test
    void whoClicksSeesNoRing() {
        onFx(() -> {
            Scene scene = open();
            Node page = scene.getFocusOwner();
            press(scene, KeyCode.F1);
            press(scene, KeyCode.ESCAPE);
            click(scene);
            assertFalse(hasRing(page));
            scene.getRoot().requestFocus();
            page.requestFocus();
            assertFalse(hasRing(page));
        });
    }
}
