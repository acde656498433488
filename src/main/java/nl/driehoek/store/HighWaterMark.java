package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import nl.driehoek.disk.SafeFile;

/** The file beside the store that says how far the store had come, proven with a key of its own. */
final class HighWaterMark {

    private final SafeFile file;
    private final Hmac hmac;

    HighWaterMark(StoreFolder folder, StoreSecrets secrets) {
        this.file = new SafeFile(folder.mark());
        this.hmac = new Hmac(secrets::markKey);
    }

    /** The last mark; empty when there is none or when nobody with our key wrote it. */
    Optional<Mark> read() throws IOException {
        Optional<byte[]> bytes = file.read();
        Optional<Mark> mark = bytes.flatMap(hmac::unseal).map(Mark::of);
        if (mark.isEmpty() && Files.exists(file.previous())) {
            return hmac.unseal(Files.readAllBytes(file.previous())).map(Mark::of);
        }
        return mark;
    }

    /** Replaces the mark; the one before it stays as the previous one. */
    void write(Mark mark) throws IOException {
        file.write(hmac.seal(mark.toBytes()));
    }
}
