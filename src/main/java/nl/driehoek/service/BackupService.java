package nl.driehoek.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.store.AuditTrail;
import nl.driehoek.store.BackupOutcome;
import nl.driehoek.store.BackupRules;
import nl.driehoek.store.Backups;
import nl.driehoek.store.SettingRepository;

/** Backups of the open school: on this computer each day, and copies on another medium. Slow; away from the screen. */
public final class BackupService {

    /** After so long without a copy on another medium the user is reminded. */
    public static final Duration REMIND_AFTER = Duration.ofDays(7);

    private static final String SETTING = "backup";

    private final Desk desk;
    private final Backups backups;
    private final SettingRepository settings;

    /** The backups of {@code school}. */
    public BackupService(OpenSchool school) {
        this.desk = school.desk();
        this.settings = new SettingRepository(desk.json());
        this.backups = new Backups(
                school.folder(),
                new KeySecrets(school.storeId(), school.keys().store()),
                desk.clock(),
                () -> keyFile(school),
                BackupRules.usual(desk.clock().getZone()));
    }

    /** Whether no backup was made today. */
    public boolean isDue() {
        return backups.isDue();
    }

    /**
     * Whether a day before today, on which somebody worked, has no backup after it: making it did not succeed, or the
     * program was ended in another way.
     */
    public boolean missed() {
        ZoneId zone = desk.clock().getZone();
        Instant today = desk.today().atStartOfDay(zone).toInstant();
        return desk.read(sql -> new AuditTrail(sql).lastBefore(today))
                .map(at -> LocalDate.ofInstant(at, zone))
                .filter(worked -> backups.newest()
                        .map(backup -> LocalDate.ofInstant(backup.at(), zone).isBefore(worked))
                        .orElse(true))
                .isPresent();
    }

    /** Makes a backup, checks it by opening it, and copies it to the other medium when that is there. */
    public BackupResult make() {
        return switch (backups.make()) {
            case BackupOutcome.Made(var info) -> {
                BackupMoment moment = new BackupMoment(info.file(), info.at(), info.sizeBytes());
                yield new BackupResult.Made(moment, copied(moment));
            }
            case BackupOutcome.NotTrusted() -> new BackupResult.NotMade("backup.not-trusted");
            case BackupOutcome.AlreadyBusy() -> new BackupResult.NotMade("backup.busy");
            case BackupOutcome.StoreClosed() -> new BackupResult.NotMade("backup.closed");
            case BackupOutcome.BackupRefused() -> new BackupResult.NotMade("backup.refused");
        };
    }

    /** The backups on this computer, newest first. */
    public List<BackupMoment> all() {
        return backups.all().stream()
                .map(info -> new BackupMoment(info.file(), info.at(), info.sizeBytes()))
                .toList();
    }

    /** Where copies go, and when the last one went. */
    public OtherMedium otherMedium() {
        return stored().map(Stored::value).orElse(OtherMedium.NONE);
    }

    /** Copies go to {@code folder} from now on; empty for nowhere. */
    public void useMedium(Optional<Path> folder) {
        save(new OtherMedium(folder.map(Path::toString), otherMedium().copiedAt()));
    }

    /** Whether the user should be reminded of a copy on another medium. */
    public boolean reminds() {
        Instant limit = desk.clock().instant().minus(REMIND_AFTER);
        return otherMedium().copiedAt().map(at -> at.isBefore(limit)).orElse(true);
    }

    private CopyResult copied(BackupMoment backup) {
        Optional<Path> folder = otherMedium().folder().map(Path::of);
        if (folder.isEmpty()) {
            return CopyResult.NO_MEDIUM;
        }
        if (!Files.isDirectory(folder.get())) {
            return CopyResult.NOT_THERE;
        }
        try {
            Path target = folder.get().resolve(backup.file().getFileName());
            Path next = target.resolveSibling(target.getFileName() + ".next");
            Files.copy(backup.file(), next, StandardCopyOption.REPLACE_EXISTING);
            if (Files.mismatch(backup.file(), next) != -1) {
                Files.delete(next);
                return CopyResult.REFUSED;
            }
            Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return CopyResult.REFUSED;
        }
        save(new OtherMedium(otherMedium().folder(), Optional.of(desk.clock().instant())));
        return CopyResult.COPIED;
    }

    private Optional<Stored<OtherMedium>> stored() {
        return desk.read(sql -> settings.find(sql, SETTING, OtherMedium.NONE, OtherMedium.class));
    }

    private void save(OtherMedium medium) {
        int revision = stored().map(Stored::revision).orElse(0);
        desk.write(writing -> settings.save(writing, SETTING, medium, revision));
    }

    private static byte[] keyFile(OpenSchool school) {
        try {
            return Files.readAllBytes(school.folder().keys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
