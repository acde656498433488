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
                pictures.all(room, appearance);
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
        app = AppStage.start(data, clock);
        onFx(() -> {
            theme().appearanceProperty().set(appearance);
            theme().textPercentProperty().set(room.textPercent());
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(app.scene());
            stage.setWidth(room.width());
            stage.setHeight(room.height());
            stage.show();
        });
    }

    private void firstStart(Room room, Appearance appearance, Path data) {
        open(room, appearance, data);
        write("start-welcome");
        open("start-own");
        press("Verder");
        write("start-school");
        type("Naam van de school", "Basisschool De Vlierboom");
        press("Verder");
        write("start-you");
        type("Roepnaam", "Marleen");
        type("Achternaam", "Hoeve");
        press("intern begeleider");
        press("Verder");
        type("Wachtwoord", ExampleSchool.PASSWORD);
        type("Nog een keer", ExampleSchool.PASSWORD + "x");
        press("Verder");
        write("start-password");
        type("Nog een keer", ExampleSchool.PASSWORD);
        press("Verder");
        write("start-sheet");
    }

    private void example(Room room, Appearance appearance, Path data) throws IOException {
        open(room, appearance, data);
        open("start-example");
        write("start-example");
        press("Voorbeeldschool openen");
        write("work");
        for (Target.SettingsSection section : Target.SettingsSection.values()) {
            app.go(new Target.Settings(section));
            write("settings-" + section.name().toLowerCase(Locale.ROOT));
        }
        app.lock();
        write("unlock");
        type("Wachtwoord van Marleen", "iets anders dan dat");
        press("Openen");
        write("unlock-wrong");
        press("Wachtwoord vergeten?");
        write("forgotten");
        press("Herstelcode typen");
        type("Code van het herstelblad", "ABCDE FGHIJ");
        press("Code controleren");
        write("recovery");
        press("Terug");
        Files.delete(data.resolve("store").resolve("data.mv.db"));
        type("Wachtwoord van Marleen", ExampleSchool.PASSWORD);
        press("Openen");
        write("closed");
        app.picked = Optional.empty();
        press("Back-up terugzetten");
        write("restore");
    }

    private void press(String verb) {
        app.press(verb);
    }

    private void type(String name, String text) {
        app.type(name, text);
    }

    private void open(String id) {
        app.open(id);
    }

    /** Scroll panes keep what they drew until the next pulse, so a picture waits for one. */
    private void write(String name) {
        app.atRest();
        onFx(() -> {
            Snapshot.write(app.scene(), folder.resolve(name + suffix + ".png"));
        });
    }
}
