package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.SchoolLogos;
import nl.driehoek.ui.FxTest;
import nl.driehoek.vault.LockPhase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty computer to an open school and back, as a user does it: only what is on the screen is used. */
class FirstStartTest extends FxTest {

    private static final String PASSWORD = "zeven blauwe fietsen thuis";

    @TempDir
    Path folder;

    @Test
    @Requirement("PT-02")
    void aSchoolIsSetUpLockedAndOpenedAgain() {
        AppStage stage = AppStage.start(folder, Clock.systemDefaultZone());
        setUp(stage);
        assertTrue(stage.shows("Roos Vermeer"), "the left bar shows who is signed in");
        stage.lock();
        assertEquals(LockPhase.LOCKED, stage.keeper.phase());
        assertTrue(stage.shows("Basisschool De Esdoorn"));
        stage.type("Wachtwoord van Roos", "iets heel anders dan dat");
        stage.press("Openen");
        assertTrue(stage.shows("Dit wachtwoord past niet"));
        stage.type("Wachtwoord van Roos", PASSWORD);
        stage.press("Openen");
        assertEquals(LockPhase.UNLOCKED, stage.keeper.phase());
        stage.leave();
        assertEquals(1, stage.exits);
        assertEquals(List.of(), stage.tasks.failures());
    }

    @Test
    void whatWasFilledInIsThereAfterLeavingTheFirstStart() {
        AppStage stage = AppStage.start(folder, Clock.systemDefaultZone());
        stage.open("start-own");
        stage.type("Naam van de school", "Basisschool De Esdoorn");
        stage.press("Verder");
        stage.leave();
        AppStage later = AppStage.start(folder, Clock.systemDefaultZone());
        assertTrue(later.shows("Verdergaan met mijn school"));
        later.open("start-own");
        later.press("Verder");
        assertTrue(later.shows("Wie ben jij?"), "the name of the school was still there");
    }

    @Test
    void theLogoChosenAtTheStartStandsOnSheets() throws IOException {
        Path picture = folder.resolve("logo.png");
        BufferedImage square = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(square, "png", picture.toFile());
        AppStage stage = AppStage.start(folder, Clock.systemDefaultZone());
        stage.open("start-own");
        stage.picked = Optional.of(picture);
        stage.press("Logo kiezen");
        assertTrue(stage.shows("Gekozen: logo.png"));
        stage.press("Vorige");
        setUp(stage);
        assertTrue(new SchoolLogos(stage.scope().desk()).png().isPresent());
        stage.leave();
    }

    @Test
    void anEasyPasswordStaysOnItsPageWithWhatIsMissing() {
        AppStage stage = AppStage.start(folder, Clock.systemDefaultZone());
        untilPassword(stage);
        stage.type("Wachtwoord", "kort");
        stage.type("Nog een keer", "kort");
        stage.press("Verder");
        assertTrue(stage.shows("Neem minstens 14 tekens"));
        stage.type("Wachtwoord", PASSWORD);
        stage.type("Nog een keer", PASSWORD + "x");
        stage.press("Verder");
        assertTrue(stage.shows("nog niet hetzelfde"));
        assertFalse(Files.exists(folder.resolve("store").resolve("data.mv.db")), "nothing was made yet");
    }

    @Test
    void theForgottenPasswordIsReplacedWithTheSheet() {
        AppStage stage = AppStage.start(folder, Clock.systemDefaultZone());
        List<String> groups = setUp(stage);
        stage.lock();
        stage.press("Wachtwoord vergeten?");
        stage.press("Herstelcode typen");
        stage.type("Code van het herstelblad", String.join(" ", groups).replaceFirst("^.", "0"));
        stage.press("Code controleren");
        assertTrue(
                stage.shows("In groep 1 staat iets anders") || groups.getFirst().startsWith("0"));
        stage.type("Code van het herstelblad", String.join("-", groups).toLowerCase(java.util.Locale.ROOT));
        stage.press("Code controleren");
        stage.press("Terug");
        assertTrue(stage.shows("Wachtwoord van Roos"), "one can still go back");
        stage.press("Wachtwoord vergeten?");
        stage.press("Herstelcode typen");
        stage.type("Code van het herstelblad", String.join(" ", groups));
        stage.press("Code controleren");
        stage.type("Nieuw wachtwoord", "acht groene boten op zee");
        stage.type("Nog een keer", "acht groene boten op zee");
        stage.press("Wachtwoord instellen");
        stage.type("Wachtwoord van Roos", "acht groene boten op zee");
        stage.press("Openen");
        assertEquals(LockPhase.UNLOCKED, stage.keeper.phase());
        stage.leave();
    }

    @Test
    @Requirement("PT-10")
    void aBackupIsMadeInTheSettingsAndPutBackOnAnEmptyComputer() throws IOException {
        Path other = Files.createDirectory(folder.resolve("stick"));
        AppStage stage = AppStage.start(folder.resolve("first"), Clock.systemDefaultZone());
        untilPassword(stage);
        untilBackup(stage);
        stage.picked = Optional.of(other);
        stage.press("Ander medium kiezen");
        assertTrue(stage.shows("De leerlingen"), "the first backup was made and checked");
        stage.press("Later, naar Driehoek");
        stage.leave();
        AppStage fresh = AppStage.start(folder.resolve("second"), Clock.systemDefaultZone());
        fresh.picked = Optional.of(only(other));
        fresh.open("start-restore");
        fresh.press("Back-up kiezen");
        fresh.type("Je wachtwoord van toen", PASSWORD);
        fresh.press("Back-up terugzetten");
        assertTrue(fresh.shows("De back-up staat terug"), () -> String.join("\n", fresh.words()));
        fresh.press("Naar openen");
        fresh.type("Wachtwoord van Roos", PASSWORD);
        fresh.press("Openen");
        assertEquals(LockPhase.UNLOCKED, fresh.keeper.phase());
        fresh.leave();
    }

    private static Path only(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> setUp(AppStage stage) {
        untilPassword(stage);
        List<String> groups = untilBackup(stage);
        stage.press("Later kiezen");
        stage.press("Later, naar Driehoek");
        assertEquals(LockPhase.UNLOCKED, stage.keeper.phase());
        return groups;
    }

    private static void untilPassword(AppStage stage) {
        stage.open("start-own");
        stage.press("Verder");
        assertTrue(stage.shows("Vul de naam van de school in."));
        stage.type("Naam van de school", "Basisschool De Esdoorn");
        stage.press("Verder");
        stage.type("Roepnaam", "Roos");
        stage.type("Achternaam", "Vermeer");
        stage.press("intern begeleider");
        stage.press("Verder");
    }

    /** Chooses a password, saves the sheet and types two groups from the paper; gives all groups. */
    private List<String> untilBackup(AppStage stage) {
        stage.type("Wachtwoord", PASSWORD);
        stage.type("Nog een keer", PASSWORD);
        stage.press("Verder");
        Path paper = folder.resolve("sheet.pdf");
        stage.picked = Optional.of(paper);
        stage.press("Herstelblad opslaan als PDF");
        List<String> groups = groups(paper);
        assertEquals(7, groups.size(), "groups on the paper");
        for (int number = 1; number <= groups.size(); number++) {
            if (stage.scene().lookup("#sheet-group-" + number) != null) {
                stage.type("Groep " + number, groups.get(number - 1));
            }
        }
        stage.press("Verder");
        assertTrue(stage.shows("Waar gaan back-ups naartoe?"), () -> String.join("\n", stage.words()));
        return groups;
    }

    /** The groups of the code on the recovery sheet in {@code paper}. */
    static List<String> groups(Path paper) {
        try (var pdf = Loader.loadPDF(paper.toFile())) {
            return Pattern.compile("(?<![A-Z0-9])[A-Z0-9]{5}(?![A-Za-z0-9])")
                    .matcher(new PDFTextStripper().getText(pdf))
                    .results()
                    .map(found -> found.group())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
