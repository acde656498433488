package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.Button;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.Colleagues;
import nl.driehoek.service.SchoolLogos;
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
        stage.example();
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
        onFx(() -> assertEquals(
                java.util.List.of(), ScreenWalk.unnamed(stage.scene().getRoot())));
        stage.type(TEXTS.get("start.you.function"), "leerkracht groep 6 en 7");
        stage.press(TEXTS.get("settings.colleagues.change.save"));
        assertTrue(stage.shows(TEXTS.get("settings.colleagues.changed")));
        assertTrue(stage.shows("leerkracht groep 6 en 7"));
        assertTrue(new Colleagues(stage.scope().school())
                .all().stream().anyMatch(line -> line.colleague().function().equals("leerkracht groep 6 en 7")));
        assertEquals(java.util.List.of(), stage.tasks.failures());
    }

    @Test
    void theSizeOfTheLettersFollowsTheKeysAndStaysWhenAColourIsChosen() {
        stage.go(new Target.Settings(Target.SettingsSection.DISPLAY));
        onFx(() -> theme().textPercentProperty().set(130));
        stage.press(TEXTS.get("settings.look.dark"));
        assertEquals(130, onFx(() -> theme().textPercentProperty().get()));
        stage.press(TEXTS.get("settings.look.system"));
        onFx(() -> theme().textPercentProperty().set(100));
    }

    @Test
    @Requirement("KN-01")
    void theTermsAreFoundFromAnywhereAndReadyToSearch() {
        onFx(() -> stage.scope().shellParts(() -> {}).commands().stream()
                .filter(command -> command.name().equals(TEXTS.get("app.command.terms")))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        stage.lay();
        assertTrue(stage.shows("ambulante begeleiding"));
        stage.type(TEXTS.get("settings.terms.search"), "samenwerkingsverband");
        assertTrue(stage.shows("Dit is een groep scholen in de regio"));
        onFx(() -> assertEquals(
                java.util.List.of(), ScreenWalk.unnamed(stage.scene().getRoot())));
        onFx(() ->
                assertEquals(java.util.List.of(), ScreenWalk.cut(stage.scene().getRoot())));
        assertEquals(java.util.List.of(), stage.tasks.failures());
    }

    @Test
    void theLogoOfTheSchoolIsChosenAndTakenAway() throws java.io.IOException {
        stage.go(new Target.Settings(Target.SettingsSection.SCHOOL));
        assertTrue(stage.shows(TEXTS.get("settings.logo.none")));
        var picture = new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("logo.png");
        javax.imageio.ImageIO.write(picture, "png", file.toFile());
        stage.picked = java.util.Optional.of(file);
        stage.press(TEXTS.get("settings.logo.choose"));
        assertTrue(stage.shows(TEXTS.get("settings.logo.done")));
        assertTrue(new SchoolLogos(stage.scope().desk()).png().isPresent());
        stage.type(TEXTS.get("start.school.phone"), "012 765 43 21");
        stage.press(TEXTS.get("settings.school.save"));
        assertTrue(stage.shows(TEXTS.get("settings.school.saved")), "the new picture is no conflict with typing");
        stage.press(TEXTS.get("settings.logo.remove"));
        assertTrue(stage.shows(TEXTS.get("settings.logo.none")));
        assertEquals(java.util.List.of(), stage.tasks.failures());
    }
}
