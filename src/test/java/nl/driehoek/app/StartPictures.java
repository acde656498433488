package nl.driehoek.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.driehoek.app.example.ExampleSchool;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.Snapshot;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.theme.Appearance;

/** Draws the first start, the unlock screen, the ways back and the settings as PNG: {@code StartPictures FOLDER}. */
final class StartPictures extends FxTest {

    private final Path folder;
    private final InstantSource source = () -> Instant.parse("2026-11-17T08:12:00Z");
    private final Clock clock = source.withZone(ZoneId.of("Europe/Amsterdam"));
    private String suffix = "";
    private AppStage app;

    private StartPictures(Path folder) {
        this.folder = folder;
    }

    /** Draws into the folder named by the first argument. */
    public static void main(String[] args) {
        StartPictures pictures = new StartPictures(Path.of(args.length > 0 ? args[0] : "target/start"));
        startToolkit();
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            List<Room> rooms =
                    appearance == Appearance.LIGHT ? List.of(Room.BASE, Room.SCALED, Room.LARGE) : List.of(Room.BASE);
            for (Room room : rooms) {
                onFx(() -> pictures.all(room, appearance));
            }
        }
        System.exit(0);
    }

    private void all(Room room, Appearance appearance) {
        suffix = "-" + room.name().toLowerCase(Locale.ROOT) + (appearance == Appearance.DARK ? "-dark" : "");
        try {
            firstStart(room, appearance, Files.createTempDirectory("start"));
            example(room, appearance, Files.createTempDirectory("example"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void open(Room room, Appearance appearance, Path data) {
        app = new AppStage(data, theme(), clock);
        theme().appearanceProperty().set(appearance);
        theme().textPercentProperty().set(room.textPercent());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(app.scene());
        stage.setWidth(room.width());
        stage.setHeight(room.height());
        stage.show();
    }

    private void firstStart(Room room, Appearance appearance, Path data) {
        open(room, appearance, data);
        write("start-welcome");
        app.open("start-own");
        app.press("Verder");
        write("start-school");
        app.type("Naam van de school", "Basisschool De Vlierboom");
        app.press("Verder");
        write("start-you");
        app.type("Roepnaam", "Marleen");
        app.type("Achternaam", "Hoeve");
        app.press("intern begeleider");
        app.press("Verder");
        app.type("Wachtwoord", ExampleSchool.PASSWORD);
        app.type("Nog een keer", ExampleSchool.PASSWORD + "x");
        app.press("Verder");
        write("start-password");
        app.type("Nog een keer", ExampleSchool.PASSWORD);
        app.press("Verder");
        write("start-sheet");
    }

    private void example(Room room, Appearance appearance, Path data) throws IOException {
        open(room, appearance, data);
        app.open("start-example");
        write("start-example");
        app.press("Voorbeeldschool openen");
        write("work");
        for (Target.SettingsSection section : Target.SettingsSection.values()) {
            app.keeper
                    .scope()
                    .orElseThrow()
                    .context()
                    .navigator()
                    .go(new Target.Settings(section));
            write("settings-" + section.name().toLowerCase(Locale.ROOT));
        }
        app.keeper.lock();
        write("unlock");
        app.type("Wachtwoord van Marleen", "iets anders dan dat");
        app.press("Openen");
        write("unlock-wrong");
        app.press("Wachtwoord vergeten?");
        write("forgotten");
        app.press("Herstelcode typen");
        app.type("Code van het herstelblad", "ABCDE FGHIJ");
        app.press("Code controleren");
        write("recovery");
        app.press("Terug");
        Files.delete(data.resolve("store").resolve("data.mv.db"));
        app.type("Wachtwoord van Marleen", ExampleSchool.PASSWORD);
        app.press("Openen");
        write("closed");
        app.picked = Optional.empty();
        app.press("Back-up terugzetten");
        write("restore");
    }

    private void write(String name) {
        app.lay();
        Scene scene = app.scene();
        settle(scene);
        Snapshot.write(scene, folder.resolve(name + suffix + ".png"));
    }
}
