package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with backups; reads only their proven lists. */
final class BackupShelf {

    private static final String ENDING = ".backup";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final System.Logger LOG = System.getLogger(BackupShelf.class.getName());

    private final Path folder;
    private final Hmac hmac;

    private BackupShelf(Path folder, Hmac hmac) {
        this.folder = folder;
        this.hmac = hmac;
    }

    /** The shelf of a store. */
    static BackupShelf of(StoreParts parts) {
        return new BackupShelf(parts.folder().backups(), new Hmac(parts.secrets()::backupKey));
    }

    /** Where a backup of {@code at} belongs. */
    Path place(Instant at) {
        return folder.resolve(NAME.format(at) + ENDING);
    }

    /** The backups that are proven ours, newest first. */
    List<BackupInfo> all() {
        List<BackupInfo> backups = new ArrayList<>();
        for (Path file : files()) {
            info(file).ifPresent(backups::add);
        }
        backups.sort(Comparator.comparing(BackupInfo::at).reversed());
        return backups;
    }

    /** The newest of them. */
    Optional<BackupInfo> newest() {
        return all().stream().findFirst();
    }

    private Optional<BackupInfo> info(Path file) {
        try {
            Optional<BackupList> list = new BackupFile(file).list(hmac);
            return list.isPresent() ? Optional.of(list.get().info(file)) : Optional.empty();
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "backup not read: {0}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).toList();
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "backups not listed: {0}",
                    e.getClass().getName());
            return List.of();
        }
    }
}
