package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.disk.PrivateFiles;
import nl.driehoek.disk.SafeFile;

/** Untouched copies of store and key file, made while nothing has them open. The last three are kept. */
final class SafeCopies {

    private static final int KEPT = 3;
    private static final Duration WEEK = Duration.ofDays(7);

    private final StoreFolder folder;
    private final InstantSource clock;

    SafeCopies(StoreFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Copies store and key file aside and gives the copy of the store; older copies than the last three go. */
    Path make() throws IOException {
        Path place = folder.copies().resolve(name());
        PrivateFiles.createFolder(place);
        Path copy = place.resolve(folder.data().getFileName());
        copyForced(folder.data(), copy);
        if (Files.exists(folder.keys())) {
            copyForced(folder.keys(), place.resolve(folder.keys().getFileName()));
        }
        SafeFile.forceFolder(place);
        forgetOld();
        return copy;
    }

    /** Puts {@code copy} in the place of the store in one step; the copy stays. */
    void putBack(Path copy) throws IOException {
        Path next = folder.root().resolve("next");
        copyForced(copy, next);
        Files.move(next, folder.data(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        SafeFile.forceFolder(folder.root());
    }

    /** Copies {@code from} to {@code to} and forces it to disk. */
    static void copyForced(Path from, Path to) throws IOException {
        PrivateFiles.create(to);
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target =
                        FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long done = 0;
            while (done < source.size()) {
                done += source.transferTo(done, source.size() - done, target);
            }
            target.force(true);
        }
    }

    /** Deletes the copies that are older than a week; for a store that was closed properly. */
    void forgetAfterAWeek() throws IOException {
        long limit = clock.millis() - WEEK.toMillis();
        for (Path old : all()) {
            if (number(old) < limit) {
                Folders.delete(old);
            }
        }
    }

    /** Later than every other name, also when the clock of the computer was set back. */
    private String name() throws IOException {
        List<Path> others = all();
        long last = others.isEmpty() ? 0 : number(others.getLast());
        return Long.toString(Math.max(clock.millis(), last + 1));
    }

    private static long number(Path place) {
        return Long.parseLong(place.getFileName().toString());
    }

    private void forgetOld() throws IOException {
        List<Path> sorted = all();
        for (Path old : sorted.subList(0, Math.max(0, sorted.size() - KEPT))) {
            Folders.delete(old);
        }
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder.copies())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.copies())) {
            return all.filter(place -> place.getFileName().toString().matches("\\d{1,18}"))
                    .sorted(Comparator.comparingLong(SafeCopies::number))
                    .toList();
        }
    }
}
