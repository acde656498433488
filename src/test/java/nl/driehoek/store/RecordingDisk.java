package nl.driehoek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** H2's file system {@code cut:}, which remembers every write and every force, to build what a power cut would leave. */
public final class RecordingDisk extends FilePathWrapper {

    /** One for all, because H2 makes its paths itself. */
    private static final List<Act> ACTS = new ArrayList<>();

    private static final int BLOCK = 4096;

    /** Something that H2 asked of the disk. */
    private sealed interface Act permits Write, Cut, Force {}

    private record Write(long at, byte[] bytes) implements Act {}

    private record Cut(long size) implements Act {}

    private record Force() implements Act {}

    @Override
    public String getScheme() {
        return "cut";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Recorder(super.open(mode));
    }

    /** How much was asked so far. */
    static synchronized int count() {
        return ACTS.size();
    }

    /** Forgets everything. */
    static synchronized void forget() {
        ACTS.clear();
    }

    private static synchronized void note(Act act) {
        ACTS.add(act);
    }

    /**
     * What may be on the disk when the power fails after {@code count} acts on a file that began as {@code before}: all
     * that was forced, and of the rest either the beginning or any blocks at all.
     */
    static synchronized byte[] image(byte[] before, int count, Random random) {
        Disk disk = new Disk(before);
        int forced = lastForce(count);
        ACTS.subList(0, forced).forEach(disk::apply);
        List<Act> unforced = ACTS.subList(forced, count);
        if (random.nextBoolean()) {
            unforced.subList(0, random.nextInt(unforced.size() + 1)).forEach(disk::apply);
        } else {
            unforced.forEach(act -> disk.applySome(act, random));
        }
        return disk.bytes();
    }

    /** What is on the disk after {@code count} acts when of each write since the last force only both ends arrived. */
    static synchronized byte[] hollow(byte[] before, int count) {
        Disk disk = new Disk(before);
        int forced = lastForce(count);
        ACTS.subList(0, forced).forEach(disk::apply);
        ACTS.subList(forced, count).forEach(disk::applyEnds);
        return disk.bytes();
    }

    private static int lastForce(int count) {
        int last = count;
        while (last > 0 && !(ACTS.get(last - 1) instanceof Force)) {
            last--;
        }
        return last;
    }

    /** The bytes of a file while acts are applied. */
    private static final class Disk {

        private byte[] bytes;

        Disk(byte[] before) {
            bytes = before.clone();
        }

        void apply(Act act) {
            switch (act) {
                case Write write -> put(write.at(), write.bytes(), 0, write.bytes().length);
                case Cut cut -> bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length, cut.size()));
                case Force _ -> {}
            }
        }

        void applySome(Act act, Random random) {
            if (act instanceof Write write) {
                for (int from = 0; from < write.bytes().length; from += BLOCK) {
                    if (random.nextBoolean()) {
                        put(write.at(), write.bytes(), from, Math.min(BLOCK, write.bytes().length - from));
                    }
                }
            } else if (random.nextBoolean()) {
                apply(act);
            }
        }

        void applyEnds(Act act) {
            if (act instanceof Write write) {
                int length = write.bytes().length;
                put(write.at(), write.bytes(), 0, Math.min(BLOCK, length));
                int last = Math.max(0, length - BLOCK);
                put(write.at(), write.bytes(), last, length - last);
            } else {
                apply(act);
            }
        }

        private void put(long at, byte[] source, int from, int length) {
            int end = (int) at + from + length;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, end);
            }
            System.arraycopy(source, from, bytes, (int) at + from, length);
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** Passes everything on and remembers it. */
    private static final class Recorder extends FileBaseDefault {

        private final FileChannel base;

        Recorder(FileChannel base) {
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
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            int written = base.write(source, at);
            note(new Write(at, Arrays.copyOf(bytes, written)));
            return written;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
            note(new Cut(size));
        }

        @Override
        public void force(boolean metadata) throws IOException {
            base.force(metadata);
            note(new Force());
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
