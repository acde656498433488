package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.driehoek.disk.PrivateFiles;

/**
 * Keeps a second program away from the whole folder, also while copies are made and before H2 locks its own file. It is a
 * lock on a file of its own, because closing any other handle on a locked file drops the lock on Linux.
 */
final class StoreLock implements AutoCloseable {

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock on {@code folder}, or empty when another program has it. */
    static Optional<StoreLock> take(StoreFolder folder) throws IOException {
        PrivateFiles.create(folder.lock());
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new StoreLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
