package nl.driehoek.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.ParentView;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the left bar does apart from going places.
 *
 * @param texts the words
 * @param newContact records a contact, if that exists
 * @param search opens the search window
 * @param parentView a parent looks along
 * @param cover covers the screen
 * @param lock locks
 */
record NavActs(
        Texts texts,
        Optional<Command> newContact,
        Runnable search,
        ParentView parentView,
        Runnable cover,
        Runnable lock) {

    /** The three buttons that guard what is seen, always last. */
    List<Button> privacy(NavButtons buttons) {
        Button parent = buttons.act(texts.get("shell.nav.parent"), Feather.EYE, Keys.PARENT_VIEW, parentView::toggle);
        Follow.whileInScene(parent, parentView.onProperty(), on -> NavButtons.select(parent, on));
        return List.of(
                parent,
                buttons.act(texts.get("shell.nav.cover"), Feather.EYE_OFF, Keys.COVER, cover),
                buttons.act(texts.get("shell.nav.lock"), Feather.LOCK, Keys.LOCK, lock));
    }
}
