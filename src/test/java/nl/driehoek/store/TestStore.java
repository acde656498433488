package nl.driehoek.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.InstantSource;

/** A real encrypted store in a temporary folder, for tests; made and opened the way the application does it. */
public final class TestStore {

    private TestStore() {}

    /** A fresh store in {@code folder} with all tables; the caller closes it. */
    public static Store fresh(Path folder, InstantSource clock) {
        CreateOutcome outcome = opener(folder, clock).createNew();
        return assertInstanceOf(CreateOutcome.Created.class, outcome).store();
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
}
