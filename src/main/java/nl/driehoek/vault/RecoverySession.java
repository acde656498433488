package nl.driehoek.vault;

import java.util.List;
import java.util.UUID;

/** After a right recovery key: nothing is open until somebody has a new password. Call {@link #close} when done. */
public final class RecoverySession implements AutoCloseable {

    private final OpenKeys keys;
    private final KeyRing ring;
    private final List<SlotOwner> colleagues;

    RecoverySession(OpenKeys keys, KeyRing ring, List<SlotOwner> colleagues) {
        this.keys = keys;
        this.ring = ring;
        this.colleagues = List.copyOf(colleagues);
    }

    /** Who can be given a new password. */
    public List<SlotOwner> colleagues() {
        return colleagues;
    }

    /**
     * Sets a new password for {@code userId}, who then unlocks with it in the ordinary way. The colleague keeps what he
     * or she was entitled to. The password is wiped.
     */
    public KeyChange setPassword(UUID userId, char[] next) {
        try {
            return ring.setPassword(keys, userId, next);
        } finally {
            Wipe.chars(next);
        }
    }

    /** Forgets the keys. */
    @Override
    public void close() {
        keys.destroy();
    }
}
