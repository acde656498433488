package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.Button;
import nl.driehoek.service.Colleagues;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.common.navigation.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one sets for the whole school, in the whole application. */
class SettingsScreensTest extends FxTest {

    @TempDir
    Path folder;

    private AppStage stage;

    @BeforeEach
    void openExample() {
        stage = AppStage.start(folder, Clock.systemDefaultZone());
        stage.open("start-example");
        stage.press("Voorbeeldschool openen");
    }

    @Test
    void theFunctionOfAColleagueIsChanged() {
        stage.go(new Target.Settings(Target.SettingsSection.COLLEAGUES));
        Button change = (Button) stage.find(node -> node instanceof Button one
                        && one.getAccessibleText() != null
                        && one.getAccessibleText().matches("Gegevens van Joost .* wijzigen"))
                .orElseThrow();
        onFx(change::fire);
        stage.lay();
        onFx(() -> assertEquals(java.util.List.of(), ScreenWalk.unnamed(stage.scene().getRoot())));
        stage.type(TEXTS.get("start.you.function"), "leerkracht groep 6 en 7");
        stage.press(TEXTS.get("settings.colleagues.change.save"));
        assertTrue(stage.shows(TEXTS.get("settings.colleagues.changed")));
        assertTrue(stage.shows("leerkracht groep 6 en 7"));
        assertTrue(new Colleagues(stage.scope().school())
                .all().stream().anyMatch(line -> line.colleague().function().equals("leerkracht groep 6 en 7")));
        assertEquals(java.util.List.of(), stage.tasks.failures());
    }
}
