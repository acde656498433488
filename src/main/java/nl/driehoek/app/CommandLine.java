package nl.driehoek.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import nl.driehoek.app.tour.Tour;
import nl.driehoek.text.Texts;

/** What the words after {@code driehoek} do. */
final class CommandLine {

    /** All went well. */
    static final int GOOD = 0;

    /** The words were not understood, or the command does not exist yet. */
    static final int NOT_UNDERSTOOD = 2;

    private final Texts texts;
    private final Path data;
    private final PrintStream out;

    CommandLine(Texts texts, Path data, PrintStream out) {
        this.texts = texts;
        this.data = data;
        this.out = out;
    }

    /** Does what {@code args} ask and gives the exit code. */
    int run(String... args) {
        if (args.length == 0) {
            return window();
        }
        return switch (String.join(" ", args).split(" ")[0]) {
            case "window" -> window();
            case "tour" -> args.length == 2 ? tour(Path.of(args[1])) : usage();
            case "coach" ->
                args.length == 3 ? new CoachCommand(texts, out).run(Path.of(args[1]), Path.of(args[2])) : usage();
            case "store" -> args.length == 3 && args[1].equals("check") ? check(Path.of(args[2])) : usage();
            default -> usage();
        };
    }

    private int window() {
        if (ScreenPresence.isThere(System.getProperties(), System.getenv())) {
            Application.launch(DriehoekApplication.class);
            return GOOD;
        }
        out.println(texts.get("command.no-screen"));
        Path project = Path.of("target");
        return tour((Files.isDirectory(project) ? project : data).resolve("tour"));
    }

    private int tour(Path folder) {
        TourPlayer player = new Tour(texts, out, false)::play;
        return player.play(folder);
    }

    private int check(Path folder) {
        return new StoreCheckCommand(texts, out).run(folder);
    }

    private int usage() {
        return say("command.usage", NOT_UNDERSTOOD);
    }

    private int say(String key, int code) {
        out.println(texts.get(key));
        return code;
    }
}
