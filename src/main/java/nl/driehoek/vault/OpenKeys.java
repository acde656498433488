package nl.driehoek.vault;

import java.security.SecureRandom;
import java.util.Optional;
import javax.security.auth.Destroyable;

/**
 * What unlocking gives; destroyed at locking.
 *
 * @param store the key of the store
 * @param restricted the key of the restricted part, only for those entitled to it
 */
public record OpenKeys(StoreKey store, Optional<RestrictedKey> restricted) implements Destroyable {

    /** New random keys for a new store. */
    static OpenKeys random(SecureRandom random) {
        return new OpenKeys(StoreKey.random(random), Optional.of(RestrictedKey.random(random)));
    }

    @Override
    public void destroy() {
        store.destroy();
        restricted.ifPresent(RestrictedKey::destroy);
    }

    @Override
    public boolean isDestroyed() {
        return store.isDestroyed();
    }
}
