package nl.driehoek.service;

import nl.driehoek.vault.KeyRing;
import nl.driehoek.vault.OpenKeys;

/**
 * An open school: from unlocking to locking. Closing it closes the store in the orderly way and forgets the keys.
 */
public final class OpenSchool implements AutoCloseable {

    private final Desk desk;
    private final OpenKeys keys;
    private final KeyRing ring;

    OpenSchool(Desk desk, OpenKeys keys, KeyRing ring) {
        this.desk = desk;
        this.keys = keys;
        this.ring = ring;
    }

    /** What every service works with. */
    public Desk desk() {
        return desk;
    }

    OpenKeys keys() {
        return keys;
    }

    KeyRing ring() {
        return ring;
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
