package nl.driehoek.ui.common.part;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Five small bars with the word beside or below them: filled = done, half tone = busy. */
public final class ProgressBars extends HBox {

    private static final int STEPS = 5;

    /** {@code done} steps ready (0 up to 5); {@code busy} when the next one has begun. */
    public ProgressBars(int done, boolean busy) {
        if (done < 0 || done > STEPS) {
            throw new IllegalArgumentException("steps done: " + done);
        }
        getStyleClass().add("progress-steps");
        for (int step = 0; step < STEPS; step++) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            if (step < done) {
                bar.getStyleClass().add("done");
            } else if (step == done && busy) {
                bar.getStyleClass().add("busy");
            }
            getChildren().add(bar);
        }
    }

    /** The bars with {@code word} beside them. */
    public static HBox withWord(int done, boolean busy, String word) {
        return Card.headOf(new ProgressBars(done, busy), Labels.caption(word));
    }
}
