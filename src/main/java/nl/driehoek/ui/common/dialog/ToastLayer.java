package nl.driehoek.ui.common.dialog;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;

/** The layer of the window where toasts appear, one at a time; the rest of the layer lets the mouse through. */
public final class ToastLayer extends StackPane implements Toasts {

    private static final Duration STAYS = Duration.ofSeconds(8);

    private final Texts texts;
    private final Tasks tasks;
    private Running leaving = () -> {};

    /** An empty layer. */
    public ToastLayer(Texts texts, Tasks tasks) {
        this.texts = texts;
        this.tasks = tasks;
        getStyleClass().add("toast-layer");
        setPickOnBounds(false);
    }

    @Override
    public void tell(String words) {
        show(new HBox(Labels.fixed(Labels.body(words))), words);
    }

    @Override
    public void undoable(String words, Runnable undo) {
        Button button = Buttons.link(texts.get("ui.toast.undo"), () -> {
            clear();
            undo.run();
        });
        show(new HBox(Labels.fixed(Labels.body(words)), button), words);
    }

    private void show(HBox toast, String words) {
        leaving.cancel();
        toast.getStyleClass().add("toast");
        toast.setAccessibleText(words);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        getChildren().setAll(toast);
        toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        leaving = tasks.after(STAYS, this::clear);
    }

    private void clear() {
        leaving.cancel();
        getChildren().clear();
    }
}
