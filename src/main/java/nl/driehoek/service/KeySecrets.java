package nl.driehoek.service;

import java.util.UUID;
import nl.driehoek.store.StoreSecrets;
import nl.driehoek.vault.KeyPurpose;
import nl.driehoek.vault.StoreKey;

/**
 * The secrets of a store from the key that opened it.
 *
 * @param storeId the id that key file and store share
 * @param key the store key
 */
record KeySecrets(UUID storeId, StoreKey key) implements StoreSecrets {

    @Override
    public char[] databasePassword() {
        return key.databasePassword();
    }

    @Override
    public byte[] markKey() {
        return key.derive(KeyPurpose.MARK);
    }

    @Override
    public byte[] backupKey() {
        return key.derive(KeyPurpose.BACKUP);
    }

    @Override
    public String toString() {
        return "KeySecrets " + storeId;
    }
}
