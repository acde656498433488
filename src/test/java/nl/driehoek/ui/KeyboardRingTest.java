package nl.driehoek.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.common.view.InSight;
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
    void theFieldThatAKeyBringsIsInSightWithItsLabel() {
        onFx(() -> {
            TextField low = new TextField();
            Label label = new Label("Gevoel");
            VBox field = new VBox(label, low);
            field.getStyleClass().add("form-field");
            Region above = new Region();
            above.setMinHeight(1200);
            Region below = new Region();
            below.setMinHeight(1200);
            ScrollPane page = new ScrollPane(new VBox(above, field, below));
            Scene scene = layout(new StackPane(page), Room.BASE);
            double hidden = page.getContent().getLayoutBounds().getHeight()
                    - page.getViewportBounds().getHeight();
            page.setVvalue((field.getBoundsInParent().getMinY() + label.getHeight()) / hidden); // as Tab does
            settle(scene);
            InSight.withLabel(low);
            settle(scene);
            Bounds seen = page.localToScene(page.getLayoutBounds());
            assertTrue(seen.contains(label.localToScene(label.getLayoutBounds())));
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
