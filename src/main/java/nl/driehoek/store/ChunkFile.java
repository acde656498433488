package nl.driehoek.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * A closed store file seen as H2's chunks. H2 writes each state of the database as a chunk that refers to older ones; its
 * recovery believes the newest chunk whose first and last bytes are there, also when something between them never reached
 * the disk. Then that chunk has to go before H2 looks further back.
 */
final class ChunkFile implements AutoCloseable {

    private static final int BLOCK = 4096;
    private static final int FOOTER = 128;
    private static final String START = "chunk:";

    private final FileChannel plain;

    private ChunkFile(FileChannel plain) {
        this.plain = plain;
    }

    /** Opens the file {@code name} of H2's file systems, which {@code key} encrypts; wipes the key. */
    static ChunkFile open(String name, char[] key) throws IOException {
        byte[] bytes = FilePathEncrypt.getPasswordBytes(key);
        Arrays.fill(key, '\0');
        return new ChunkFile(new FileEncrypt(name, bytes, FilePath.get(name).open("rw")));
    }

    /** A chunk with beginning and end; {@code from} and {@code to} are blocks, {@code to} exclusive. */
    private record Chunk(long id, long version, long from, long to) {

        private static final Comparator<Chunk> NEWEST_FIRST = Comparator.comparingLong(Chunk::version)
                .thenComparingLong(Chunk::id)
                .reversed();
    }

    /** Makes the {@code count} newest chunks unknown to H2; does nothing when there are not that many and one more. */
    boolean forgetNewest(int count) throws IOException {
        List<Chunk> chunks = newestFirst();
        if (chunks.size() <= count) {
            return false;
        }
        for (Chunk chunk : chunks.subList(0, count)) {
            wipe(chunk.from() * BLOCK, BLOCK);
            wipe(chunk.to() * BLOCK - FOOTER, FOOTER);
        }
        plain.force(true);
        return true;
    }

    private List<Chunk> newestFirst() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        long blocks = plain.size() / BLOCK;
        for (long block = 0; block < blocks; block++) {
            chunkAt(block, blocks).ifPresent(chunks::add);
        }
        chunks.sort(Chunk.NEWEST_FIRST);
        return chunks;
    }

    private Optional<Chunk> chunkAt(long block, long blocks) throws IOException {
        Map<String, String> header = fields(block * BLOCK, BLOCK);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Chunk chunk = new Chunk(
                DataUtils.readHexLong(header, "chunk", -1),
                DataUtils.readHexLong(header, "version", -1),
                block,
                block + DataUtils.readHexLong(header, "len", 0));
        return chunk.to() > block && chunk.to() <= blocks && endsAs(chunk) ? Optional.of(chunk) : Optional.empty();
    }

    private boolean endsAs(Chunk chunk) throws IOException {
        return DataUtils.readHexLong(fields(chunk.to() * BLOCK - FOOTER, FOOTER), "chunk", -1) == chunk.id();
    }

    /** The fields that stand there as text, or none when it is something else. */
    private Map<String, String> fields(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        DataUtils.readFully(plain, at, bytes);
        String text = new String(bytes.array(), StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        if (!text.startsWith(START) || end < 0) {
            return Map.of();
        }
        try {
            return DataUtils.parseMap(text.substring(0, end));
        } catch (MVStoreException e) {
            // a page that only looks like a beginning is not one
            return Map.of();
        }
    }

    private void wipe(long at, int length) throws IOException {
        DataUtils.writeFully(plain, at, ByteBuffer.allocate(length));
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
