package nl.driehoek.service;

import java.util.UUID;
import java.util.function.Supplier;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.StoreFolder;
import nl.driehoek.vault.KeyFile;
import nl.driehoek.vault.KeyFileRead;
import nl.driehoek.vault.KeyRing;
import nl.driehoek.vault.OpenKeys;

/**
 * An open school: from unlocking to locking. Closing it closes the store in the orderly way and forgets the keys.
 */
public final class OpenSchool implements AutoCloseable {

    private final Desk desk;
    private final OpenKeys keys;
    private final KeyRing ring;
    private final StoreFolder folder;
    private final Supplier<KeyFileRead> keyFile;

    OpenSchool(Desk desk, OpenKeys keys, KeyRing ring, StoreFolder folder, Supplier<KeyFileRead> keyFile) {
        this.desk = desk;
        this.keys = keys;
        this.ring = ring;
        this.folder = folder;
        this.keyFile = keyFile;
    }

    /** What every service works with. */
    public Desk desk() {
        return desk;
    }

    /** The id that key file and store share. */
    UUID storeId() {
        return keyFile().storeId();
    }

    /** Whether a colleague has a slot in the key file. */
    boolean canOpen(ColleagueId colleague) {
        return keyFile().colleagues().stream().anyMatch(owner -> owner.userId().equals(colleague.value()));
    }

    private KeyFile keyFile() {
        if (keyFile.get() instanceof KeyFileRead.Readable readable) {
            return readable.file();
        }
        throw new IllegalStateException("the key file of an open school cannot be read");
    }

    OpenKeys keys() {
        return keys;
    }

    KeyRing ring() {
        return ring;
    }

    StoreFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            desk.store().close();
        } finally {
            keys.destroy();
        }
    }
}
