package nl.driehoek.app;

import java.nio.file.Path;
import nl.driehoek.text.Texts;

/** Where Driehoek starts: the window, or a command of the command line. */
public final class Launcher {

    private Launcher() {}

    /** Starts the window without arguments, else the command that they name. */
    public static void main(String[] args) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Path data = DataFolder.of(System.getProperties(), System.getenv());
        PrivateLog.install(data.resolve("log"));
        FirstAid.install();
        System.exit(new CommandLine(Texts.dutch(), data, System.out).run(args));
    }
}
