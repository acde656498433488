package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.InstantSource;

/** A store on a disk that gets full when the test says so. */
public final class FillingDisk implements AutoCloseable {

    private final Store store;
    private long room = Long.MAX_VALUE / 8;

    /** A fresh store in {@code folder} with room. */
    public FillingDisk(Path folder, InstantSource clock) {
        TestStore.fresh(folder, clock).close();
        TestSecrets secrets = TestSecrets.usual();
        StoreParts parts =
                new StoreParts(new StoreFolder(folder), secrets, clock, new Schema(secrets), () -> room, "file:");
        store = assertInstanceOf(OpenOutcome.Opened.class, new StoreOpener(parts).open(step -> {}))
                .store();
    }

    /** The open store. */
    public Store store() {
        return store;
    }

    /** From now on there is no room. */
    public void full() {
        room = 1000;
    }

    @Override
    public void close() {
        store.close();
    }
}
