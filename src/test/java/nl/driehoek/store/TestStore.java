package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A real encrypted store in a temporary folder, for tests; opened the way the application does it. Making one takes
 * Flyway half a second, so the bytes of an empty store are made once and copied.
 */
public final class TestStore {

    private TestStore() {}

    /** A fresh store in {@code folder} with all tables; the caller closes it. */
    public static Store fresh(Path folder, InstantSource clock) {
        StoreFolder place = new StoreFolder(folder);
        try {
            Files.createDirectories(folder);
            Files.write(place.data(), Template.BYTES);
            var head = new AuditTrail.Head(0, AuditTrail.START);
            var seal = java.util.Optional.of(FileSeal.of(place.data()));
            TestSecrets secrets = TestSecrets.usual();
            new HighWaterMark(place, secrets)
                    .write(new Mark(secrets.storeId(), new Schema(secrets).newest(), head, clock.instant(), seal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return again(folder, clock);
    }

    /** The store in {@code folder} opened again after it was closed; the caller closes it. */
    public static Store again(Path folder, InstantSource clock) {
        OpenOutcome outcome = opener(folder, clock).open(step -> {});
        return assertInstanceOf(OpenOutcome.Opened.class, outcome).store();
    }

    /** The opener for the store in {@code folder}. */
    public static StoreOpener opener(Path folder, InstantSource clock) {
        return new StoreOpener(new StoreFolder(folder), TestSecrets.usual(), clock);
    }

    /** An empty store as the product makes it, closed. */
    private static final class Template {

        static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("driehoek-test");
                StoreOpener opener = opener(
                        folder, InstantSource.fixed(Instant.EPOCH)); // a lambda here would wait for this very class
                assertInstanceOf(CreateOutcome.Created.class, opener.createNew())
                        .store()
                        .close();
                byte[] bytes = Files.readAllBytes(new StoreFolder(folder).data());
                Folders.delete(folder);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
