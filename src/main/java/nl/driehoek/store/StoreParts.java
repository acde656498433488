package nl.driehoek.store;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What everything around one store needs to know. */
record StoreParts(
        StoreFolder folder, StoreSecrets secrets, InstantSource clock, Schema schema, LongSupplier room, String disk) {

    /** The usual parts; room is what the disk of the folder has left for us. */
    StoreParts(StoreFolder folder, StoreSecrets secrets, InstantSource clock, Schema schema) {
        this(folder, secrets, clock, schema, () -> folder.root().toFile().getUsableSpace(), "file:");
    }

    H2Access access() {
        return new H2Access(secrets, disk);
    }

    HighWaterMark highWater() {
        return new HighWaterMark(folder, secrets);
    }

    SafeCopies copies() {
        return new SafeCopies(folder, clock);
    }

    StoreKeeper keeper(StoreLock lock) {
        return new StoreKeeper(this, lock);
    }

    Optional<BackupInfo> newestBackup() {
        return BackupShelf.of(this).newest();
    }
}
