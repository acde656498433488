package nl.driehoek.app;

import java.nio.file.Path;
import java.util.Locale;
import nl.driehoek.text.Texts;

/** Where Driehoek starts: the window, or a command of the command line. */
public final class Launcher {

    private Launcher() {}

    /** Starts the window without arguments, else the command that they name. */
    public static void main(String[] args) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Locale.setDefault(Texts.DUTCH); // whatever language the computer speaks, Driehoek writes its months in Dutch
        Path data = DataFolder.of(System.getProperties(), System.getenv());
        PrivateLog.install(data.resolve("log"));
        FirstAid.install();
        System.exit(new CommandLine(Texts.dutch(), data, System.out).run(args));
    }
}
