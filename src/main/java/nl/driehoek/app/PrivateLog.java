package nl.driehoek.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.driehoek.disk.PrivateFiles;
import nl.driehoek.ui.common.dialog.ErrorCode;

/**
 * The log in a folder that only the user can read. Messages of our own are written, as they hold nothing personal; of
 * libraries only who spoke and how loud, because their messages may quote what people typed.
 */
final class PrivateLog extends Handler {

    private static final long LARGEST = 1_000_000;

    private final Path file;

    private PrivateLog(Path file) {
        this.file = file;
    }

    /** Takes the place of all handlers there are; without a folder one can write in there is no log. */
    static void install(Path folder) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        Logger.getLogger("nl.driehoek").setLevel(Level.INFO);
        try {
            PrivateFiles.createFolder(folder);
            PrivateLog log = new PrivateLog(folder.resolve("driehoek.log"));
            PrivateFiles.create(log.file);
            root.addHandler(log);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            if (Files.size(file) > LARGEST) {
                Files.move(file, file.resolveSibling("driehoek.previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            PrivateFiles.create(file);
            Files.writeString(file, line(record), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            reportError(null, e, java.util.logging.ErrorManager.WRITE_FAILURE);
        }
    }

    static String line(LogRecord record) {
        String name = String.valueOf(record.getLoggerName());
        StringBuilder line = new StringBuilder()
                .append(record.getInstant())
                .append(' ')
                .append(record.getLevel().getName())
                .append(' ')
                .append(name);
        if (name.startsWith("nl.driehoek")) {
            line.append(' ').append(new java.util.logging.SimpleFormatter().formatMessage(record));
        }
        if (record.getThrown() != null) {
            line.append('\n').append(ErrorCode.trace(record.getThrown()));
        }
        return line.append('\n').toString();
    }

    @Override
    public void flush() {
        // every line is on its way to the disk at once
    }

    @Override
    public void close() {
        // nothing stays open between two lines
    }
}
