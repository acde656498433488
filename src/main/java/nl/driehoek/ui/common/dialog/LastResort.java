package nl.driehoek.ui.common.dialog;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.driehoek.ui.common.work.FxThread;

/**
 * Where failures end that nobody caught: one log line with a code and class and method names, and a calm word to the
 * user. Messages of exceptions are never logged, as they may quote what people typed.
 */
public final class LastResort {

    private static final Logger LOG = Logger.getLogger(LastResort.class.getName());

    private final Consumer<Throwable> tell;

    /** Tells the user through {@code tell}, on the JavaFX thread. */
    public LastResort(Consumer<Throwable> tell) {
        this.tell = tell;
    }

    /** Takes over failures of all threads; do this before anything else. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> accept(failure));
    }

    /** Logs {@code failure} once and tells the user. */
    public void accept(Throwable failure) {
        LOG.log(Level.SEVERE, () -> ErrorCode.of(failure).value() + "\n" + ErrorCode.trace(failure));
        FxThread.run(() -> tell.accept(failure));
    }
}
