package nl.driehoek.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import nl.driehoek.ui.common.view.Focus;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.work.FxThread;

/**
 * When what has the focus leaves the window, JavaFX gives the focus to the first control it finds, which is in the left
 * bar: the next space somebody types would open another page. The keeper brings the focus back into the page.
 */
final class FocusKeeper {

    private final Node bar;
    private final Supplier<View> page;

    /** Keeps the focus out of {@code bar}, unless the user went there; {@code page} gives the present view or null. */
    FocusKeeper(Node bar, Supplier<View> page) {
        this.bar = bar;
        this.page = page;
    }

    /** Hears that the focus in {@code scene} went from {@code before} to {@code now}; both may be null. */
    void moved(Scene scene, Node before, Node now) {
        boolean gone = before == null || before.getScene() == null || !Focus.isInside(before, scene.getRoot());
        if (gone && now != null && Focus.isInside(now, bar)) {
            FxThread.later(() -> {
                View view = page.get();
                if (view != null && now.equals(scene.getFocusOwner())) {
                    view.regainFocus();
                }
            });
        }
    }
}
