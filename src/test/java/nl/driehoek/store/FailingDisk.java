package nl.driehoek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** H2's file system {@code failing:}, which refuses every write once a number of writes is used up. */
public final class FailingDisk extends FilePathWrapper {

    /** One for all, because H2 makes its paths itself. */
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);

    /** From now on {@code writes} writes succeed. */
    static void allow(int writes) {
        LEFT.set(writes);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Failing(super.open(mode));
    }

    private static final class Failing extends FileBaseDefault {

        private final FileChannel base;

        Failing(FileChannel base) {
            this.base = base;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public int read(ByteBuffer target, long at) throws IOException {
            return base.read(target, at);
        }

        @Override
        public int write(ByteBuffer source, long at) throws IOException {
            if (LEFT.getAndDecrement() <= 0) {
                LEFT.set(0);
                throw new IOException("No space left on device");
            }
            return base.write(source, at);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            base.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
