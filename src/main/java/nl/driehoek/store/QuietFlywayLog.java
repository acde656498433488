package nl.driehoek.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Flyway's log, which names paths and statements, is not kept; what goes wrong reaches us as an exception. */
public final class QuietFlywayLog implements LogCreator {

    /** Made by Flyway, by name. */
    public QuietFlywayLog() {}

    @Override
    public Log createLogger(Class<?> origin) {
        return new Silence();
    }

    private static final class Silence implements Log {
        @Override
        public void debug(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void warn(String message) {}

        @Override
        public void error(String message) {}

        @Override
        public void error(String message, Exception e) {}

        @Override
        public void notice(String message) {}
    }
}
