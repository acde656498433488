package nl.driehoek.ui.common;

import java.util.Objects;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.Dialogs;
import nl.driehoek.ui.common.dialog.Toasts;
import nl.driehoek.ui.common.navigation.Navigator;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.ParentView;
import nl.driehoek.ui.common.work.Tasks;

/**
 * What every screen stands in: words, background work, ways to ask and to go, the room there is.
 *
 * @param texts the Dutch words
 * @param tasks background work
 * @param dialogs the way to ask
 * @param toasts short words at the foot
 * @param navigator the way to other screens
 * @param width the room of the window
 * @param parentView whether a parent looks along
 */
public record ViewContext(
        Texts texts,
        Tasks tasks,
        Dialogs dialogs,
        Toasts toasts,
        Navigator navigator,
        LayoutWidth width,
        ParentView parentView) {
    /** Checks. */
    public ViewContext {
        Objects.requireNonNull(texts);
        Objects.requireNonNull(tasks);
        Objects.requireNonNull(dialogs);
        Objects.requireNonNull(toasts);
        Objects.requireNonNull(navigator);
        Objects.requireNonNull(width);
        Objects.requireNonNull(parentView);
    }
}
