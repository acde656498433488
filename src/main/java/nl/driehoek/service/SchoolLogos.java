package nl.driehoek.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.driehoek.document.Obstacle;
import nl.driehoek.document.SchoolLogo;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.school.School;
import nl.driehoek.store.Attachments;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.SettingRepository;

/** The picture of the school at the head of sheets: chosen, replaced and removed by managers. */
public final class SchoolLogos {

    private final Desk desk;
    private final SchoolSettings school;
    private final SettingRepository settings;

    /** The picture of the school of {@code desk}. */
    public SchoolLogos(Desk desk) {
        this.desk = desk;
        this.school = new SchoolSettings(desk);
        this.settings = new SettingRepository(desk.json());
    }

    /** What became of choosing a picture. */
    public sealed interface Outcome {

        /** It stands on sheets from now on, or does not any more. */
        record Done() implements Outcome {}

        /**
         * Nothing changed.
         *
         * @param textKey a sentence that says why and what to do
         */
        record NotDone(String textKey) implements Outcome {}
    }

    /** The square PNG that stands on sheets; empty when there is none. */
    public Optional<byte[]> png() {
        return school.school().value().logo().flatMap(sha256 -> desk.read(sql -> new Attachments(sql).bytes(sha256)));
    }

    /** Uses the PNG or JPEG in {@code file}. Call it in the background. */
    public Outcome use(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SchoolLogo.MOST_BYTES + 1);
        } catch (IOException e) {
            return new Outcome.NotDone("settings.logo.unreadable");
        }
        return switch (SchoolLogo.of(bytes)) {
            case SchoolLogo.Outcome.Fits(byte[] png) -> save(Optional.of(png));
            case SchoolLogo.Outcome.Refused(Obstacle why) ->
                new Outcome.NotDone(
                        switch (why) {
                            case UNKNOWN_KIND -> "settings.logo.kind";
                            case TOO_LARGE, PICTURE_TOO_LARGE -> "settings.logo.large";
                            case TOO_MANY_PAGES, ENCRYPTED, SCRIPTS, BROKEN, TOO_SLOW -> "settings.logo.unreadable";
                        });
        };
    }

    /** From now on sheets carry the sign of a school building again. */
    public Outcome remove() {
        return save(Optional.empty());
    }

    private Outcome save(Optional<byte[]> png) {
        if (!desk.rights().manages()) {
            return new Outcome.NotDone("colleague.key.no-right");
        }
        Stored<School> now = school.school();
        try {
            desk.write(writing -> {
                Optional<String> sha256 = png.map(bytes -> Attachments.add(writing, bytes, "image/png"));
                return settings.save(writing, SchoolSettings.SCHOOL, now.value().withLogo(sha256), now.revision());
            });
        } catch (ChangedMeanwhile e) {
            return new Outcome.NotDone("settings.school.elsewhere");
        }
        return new Outcome.Done();
    }
}
