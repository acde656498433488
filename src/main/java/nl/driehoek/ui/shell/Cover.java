package nl.driehoek.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Logo;
import nl.driehoek.ui.common.view.Keys;
import org.kordamp.ikonli.feather.Feather;

/** Covers the whole window at once; any key or a click returns. It does not lock, the idle lock keeps running. */
final class Cover extends StackPane {

    private Node focusBefore;

    Cover(Texts texts, Runnable lock) {
        getStyleClass().add("cover");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("shell.cover.title"));
        VBox words = new VBox(
                new Logo(Logo.Size.LARGE).pale(),
                Labels.h2(texts.get("shell.cover.title")),
                Labels.quiet(texts.get("shell.cover.text")));
        words.getStyleClass().add("cover-words");
        words.setAlignment(Pos.CENTER);
        Button lockLink = Buttons.link(Feather.LOCK, texts.get("shell.nav.lock"), lock);
        Region foot = Card.headOf(lockLink, Labels.fixed(Labels.caption(Keys.written(Keys.LOCK))));
        StackPane place = new StackPane(foot);
        place.getStyleClass().add("cover-foot");
        place.setPickOnBounds(false);
        foot.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(foot, Pos.BOTTOM_CENTER);
        getChildren().addAll(words, place);
        setFocusTraversable(true);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> uncover());
    }

    boolean isCovering() {
        return isVisible();
    }

    void cover() {
        Scene scene = getScene();
        if (!isVisible()) {
            focusBefore = scene == null ? null : scene.getFocusOwner();
        }
        Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .toList()
                .forEach(Window::hide);
        setVisible(true);
        requestFocus();
    }

    void uncover() {
        setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    /** Any key but a bare modifier takes the cover away. */
    void keyPressed(KeyEvent event) {
        event.consume();
        if (!event.getCode().isModifierKey()) {
            uncover();
        }
    }
}
