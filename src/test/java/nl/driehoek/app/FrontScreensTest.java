package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import nl.driehoek.house.Requirement;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.common.navigation.Target;
import org.junit.jupiter.api.Test;

/** The first start, the way in and the settings, in every window. */
class FrontScreensTest extends WholeScreensTest {

    private static final String PASSWORD = "zeven blauwe fietsen thuis";

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
        lookAtEverySize(page);
        stage.size(Room.BASE);
    }
}
