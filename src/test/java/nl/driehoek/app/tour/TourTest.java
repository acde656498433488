package nl.driehoek.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.text.Texts;
import nl.driehoek.vault.KdfPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The brief tour; {@code -Dpictures=DIR} plays the long one and keeps what it leaves. */
class TourTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void theMainJobIsPlayedAndLeavesPicturesSheetsAndALog() throws IOException {
        String kept = System.getProperty("pictures");
        Path target = kept == null ? folder : Path.of(kept);
        int code = new Tour(Texts.dutch(), out, kept == null).play(target);
        assertEquals(Tour.GOOD, code, said.toString(StandardCharsets.UTF_8));
        JsonNode steps = JsonMapper.builder().build().readTree(target.resolve("tour.json"));
        assertTrue(steps.size() >= 14, steps.toString());
        for (JsonNode step : steps) {
            assertTrue(step.get("seconds").asDouble() >= 0);
            assertTrue(!step.get("checked").asString().isBlank());
        }
        List<String> files = names(target);
        for (String sheet : List.of(
                "afspraken-1", "afspraken-2", "uitnodiging-1", "verslag-1", "uitleg-1", "bericht-1", "herstelblad")) {
            assertTrue(files.contains(sheet + ".pdf"), files.toString());
        }
        for (String screen : List.of(
                "eerste-keer",
                "eerste-keer-wachtwoord",
                "instellingen",
                "instellingen-woorden",
                "meelezer-voorbereiden",
                "vergrendeld",
                "wachtwoord-vergeten",
                "herstelcode-wachtwoord",
                "back-up-teruggezet",
                "eigen-wachtwoord-kiezen",
                "nvc-woordenkiezer",
                "nvc-woordenkiezer-behoeften")) {
            assertTrue(files.contains(screen + ".png"), files.toString());
        }
    }

    @Test
    void aStepThatFailsIsToldInDutchAndGivesAnotherCode() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file where the folder should be");
        int code = new Tour(Texts.dutch(), out, true).play(file);
        assertEquals(Tour.FAILED, code);
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("De rondleiding stopte"));
    }

    @Test
    void aScreenThatDoesNotSayWhatItIsForStopsTheTour() throws Exception {
        Texts texts = Texts.dutch();
        TourLog log = new TourLog(texts, out);
        KdfPolicy policy = KdfPolicy.STANDARD.withNewSlots(KdfPolicy.FLOOR);
        try (TourStage stage = new TourStage(texts, Clock.systemDefaultZone(), folder, policy, folder)) {
            TourScreens screens = new TourScreens(texts, log, stage, List.of(Look.LIGHT));
            String welcome = texts.get("start.welcome.title");
            screens.show("begin", welcome, () -> {});
            assertThrows(IllegalStateException.class, () -> screens.show("ander", "Dit staat er niet.", () -> {}));
            assertThrows(IllegalStateException.class, () -> screens.show("leeg", " ", () -> {}));
            assertThrows(
                    IllegalStateException.class, () -> screens.showWithout(welcome, "nog-daar", welcome, () -> {}));
        }
        assertEquals(1, log.steps().size());
        assertEquals(
                List.of("begin.png"),
                names(folder).stream().filter(name -> name.endsWith(".png")).toList());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
