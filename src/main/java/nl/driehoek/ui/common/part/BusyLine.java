package nl.driehoek.ui.common.part;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** A thin bar with words under the header, for work that takes longer than 0.4 s. */
public final class BusyLine extends HBox {

    private final PauseTransition patience = new PauseTransition(Duration.seconds(0.4));

    /** Shows {@code words} while {@code busy} lasts. */
    public BusyLine(ObservableBooleanValue busy, String words) {
        getStyleClass().add("busy-line");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words);
        getChildren().addAll(bar, Labels.caption(words));
        show(false);
        patience.setOnFinished(_ -> show(true));
        busy.subscribe(now -> {
            if (now) {
                patience.playFromStart();
            } else {
                patience.stop();
                show(false);
            }
        });
    }

    private void show(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
