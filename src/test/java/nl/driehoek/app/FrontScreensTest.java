package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import nl.driehoek.house.Requirement;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.common.navigation.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start, the way in and the settings, in every window. */
class FrontScreensTest extends FxTest {

    private static final String PASSWORD = "zeven blauwe fietsen thuis";

    @TempDir
    Path folder;

    private AppStage stage;
    private final List<String> found = new ArrayList<>();

    @AfterEach
    void close() {
        onFx(() -> theme().textPercentProperty().set(100));
        stage.leave();
        stage.closeWindow();
    }

    @Test
    @Requirement("PT-15")
    void everyPageOfTheFirstStartIsWhole() {
        stage = AppStage.start(folder, Clock.systemDefaultZone());
        stage.openWindow();
        look("welcome");
        stage.open("start-own");
        stage.press("Verder");
        look("school");
        stage.type("Naam van de school", "Basisschool De Esdoorn");
        stage.press("Verder");
        stage.press("Verder");
        look("you");
        stage.type("Roepnaam", "Roos");
        stage.type("Achternaam", "Vermeer");
        stage.press("intern begeleider");
        stage.press("Verder");
        stage.type("Wachtwoord", PASSWORD);
        stage.type("Nog een keer", PASSWORD + "x");
        stage.press("Verder");
        look("password");
        stage.type("Nog een keer", PASSWORD);
        stage.press("Verder");
        look("sheet");
        assertEquals(List.of(), found);
    }

    @Test
    @Requirement("PT-15")
    void theWayInAndTheSettingsAreWhole() {
        stage = AppStage.start(folder, Clock.systemDefaultZone());
        stage.openWindow();
        stage.open("start-example");
        look("example");
        stage.press("Voorbeeldschool openen");
        for (Target.SettingsSection section : Target.SettingsSection.values()) {
            stage.go(new Target.Settings(section));
            look("settings " + section);
        }
        stage.lock();
        look("unlock");
        stage.type("Wachtwoord van Marleen", "iets anders dan dat");
        stage.press("Openen");
        look("wrong password");
        stage.press("Wachtwoord vergeten?");
        look("forgotten");
        stage.press("Herstelcode typen");
        look("recovery");
        assertEquals(List.of(), found);
    }

    private void look(String page) {
        for (Room room : Room.values()) {
            stage.size(room);
            onFx(() -> {
                Parent root = stage.scene().getRoot();
                List<String> wrong = new ArrayList<>(ScreenWalk.cut(root));
                wrong.addAll(ScreenWalk.overlapping(root));
                wrong.addAll(ScreenWalk.unnamed(root));
                wrong.addAll(ScreenWalk.english(root));
                wrong.forEach(one -> found.add("\n" + page + ", " + room + ": " + one));
            });
        }
        stage.size(Room.BASE);
    }
}
