package nl.driehoek.app;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.service.DataPlace;
import nl.driehoek.service.HealthCheck;
import nl.driehoek.service.HealthReport;
import nl.driehoek.text.Texts;

/** {@code store check DIR}: asks a password and tells how the store in a data folder is, without touching it. */
final class StoreCheckCommand {

    private static final int NOT_GOOD = 1;

    private final Texts texts;
    private final PrintStream out;

    StoreCheckCommand(Texts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    int run(Path folder) {
        Optional<char[]> password = ask();
        if (password.isEmpty()) {
            out.println(texts.get("command.check.no-console"));
            return CommandLine.NOT_UNDERSTOOD;
        }
        try {
            Path work =
                    Files.createTempDirectory("check").resolve(UUID.randomUUID().toString());
            HealthReport report =
                    new HealthCheck(DataPlace.below(folder), Clock.systemDefaultZone()).check(password.get(), work);
            Files.deleteIfExists(work.getParent());
            report.lines(texts).forEach(out::println);
            return report.good() ? CommandLine.GOOD : NOT_GOOD;
        } catch (IOException e) {
            out.println(texts.get("command.check.disk"));
            return NOT_GOOD;
        } finally {
            Arrays.fill(password.get(), '\0');
        }
    }

    private Optional<char[]> ask() {
        Console console = System.console();
        return console == null
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s ", texts.get("command.check.password")));
    }
}
