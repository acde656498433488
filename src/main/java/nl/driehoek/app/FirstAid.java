package nl.driehoek.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import nl.driehoek.ui.common.dialog.ErrorCode;

/** Catches failures before there is a window that can tell them: a code and names of methods, never a message. */
final class FirstAid {

    private static final Logger LOG = Logger.getLogger(FirstAid.class.getName());

    private FirstAid() {}

    static void install() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) ->
                LOG.log(Level.SEVERE, () -> ErrorCode.of(failure).value() + "\n" + ErrorCode.trace(failure)));
    }
}
