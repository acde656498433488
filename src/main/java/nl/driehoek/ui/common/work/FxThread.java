package nl.driehoek.ui.common.work;

import javafx.application.Platform;

/** The one door to the JavaFX thread. */
public final class FxThread {

    private FxThread() {}

    /** Runs {@code action} on the JavaFX thread: at once when already there, else as soon as it is free. */
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs {@code action} on the JavaFX thread after what is going on now, for example a layout pass. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }
}
