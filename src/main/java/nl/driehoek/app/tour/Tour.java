package nl.driehoek.app.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.driehoek.service.DataPlace;
import nl.driehoek.text.Texts;
import nl.driehoek.vault.KdfPolicy;

/**
 * Plays the main job through the real services and screens, without a window system: a school is set up, pupils come
 * from a file, parents are added, a talk is planned, prepared, held and reported, and an agreement is printed and
 * signed. It leaves pictures of the screens, the sheets as PDF, and {@code tour.json} with what was done and checked.
 * Everybody in it is invented, and the day is always dinsdag 17 november 2026.
 */
public final class Tour {

    /** All went well. */
    public static final int GOOD = 0;

    /** A step did not succeed. */
    public static final int FAILED = 1;

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 17, 9, 12);

    private final Texts texts;
    private final PrintStream out;
    private final boolean brief;

    /** A tour that tells {@code out} how far it is; a brief one makes each picture only once. */
    public Tour(Texts texts, PrintStream out, boolean brief) {
        this.texts = texts;
        this.out = out;
        this.brief = brief;
    }

    /** Plays it into {@code folder}, which is made when it is not there; gives the exit code. */
    public int play(Path folder) {
        TourLog log = new TourLog(texts, out);
        try {
            Files.createDirectories(folder);
            Path data = Files.createTempDirectory("driehoek-tour");
            try {
                play(folder, data, log);
            } finally {
                remove(data);
            }
            log.write(folder.resolve("tour.json"));
            out.println(texts.get("tour.done", log.steps().size(), folder));
            return GOOD;
        } catch (Exception failure) {
            Logger.getLogger(Tour.class.getName()).log(Level.SEVERE, "tour", failure);
            out.println(
                    texts.get("tour.failed", log.present(), failure.getClass().getSimpleName()));
            return FAILED;
        }
    }

    private void play(Path folder, Path data, TourLog log) throws Exception {
        ZoneId zone = ZoneId.systemDefault(); // some screens tell the time of the computer
        Clock clock = Clock.fixed(DAY.atZone(zone).toInstant(), zone);
        KdfPolicy policy = KdfPolicy.STANDARD.withNewSlots(KdfPolicy.FLOOR);
        List<Look> looks = brief ? List.of(Look.LIGHT) : List.of(Look.values());
        try (TourStage stage = new TourStage(texts, clock, data, policy, folder)) {
            new TourRound(texts, log, stage, looks, folder).play(clock, data, policy);
        }
        Path example = Files.createDirectory(data.resolve("voorbeeld"));
        List<Look> two = brief ? looks : List.of(Look.LIGHT, Look.LARGE);
        try (TourStage stage = new TourStage(texts, clock, example, policy, folder)) {
            new TourExample(texts, log, stage, two).play(clock, DataPlace.below(example), policy);
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
