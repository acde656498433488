package nl.driehoek.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A small file that survives a crash at any moment: the new content is written beside it and forced to disk, the old
 * content stays as {@code <name>.previous}, and the new one takes its place in one step.
 */
public final class SafeFile {

    private final Path file;

    /** The file at {@code file}; it need not exist yet. Its folder must. */
    public SafeFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Where the file lies. */
    public Path path() {
        return file;
    }

    /** Where the content before the last write lies, if there was one. */
    public Path previous() {
        return file.resolveSibling(file.getFileName() + ".previous");
    }

    /**
     * Replaces the content by {@code bytes}; afterwards both the new and the previous content are on disk.
     *
     * @throws IOException when the disk refuses; the old content is then still there
     */
    public void write(byte[] bytes) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        writeForced(next, bytes);
        if (Files.exists(file)) {
            keepPrevious();
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file.getParent());
    }

    /** The current content, or that of the previous write when the file itself is missing; empty when neither exists. */
    public Optional<byte[]> read() throws IOException {
        if (Files.exists(file)) {
            return Optional.of(Files.readAllBytes(file));
        }
        return Files.exists(previous()) ? Optional.of(Files.readAllBytes(previous())) : Optional.empty();
    }

    private void keepPrevious() throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".keep");
        writeForced(copy, Files.readAllBytes(file));
        Files.move(copy, previous(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void writeForced(Path target, byte[] bytes) throws IOException {
        PrivateFiles.create(target);
        try (FileChannel channel =
                FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Forces the names in {@code folder} to disk where the system can do that (Windows does it by itself). */
    public static void forceFolder(Path folder) throws IOException {
        if (PrivateFiles.posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
