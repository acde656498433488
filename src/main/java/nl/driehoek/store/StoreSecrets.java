package nl.driehoek.store;

import java.util.UUID;

/**
 * The secrets of one store, given by whoever unlocked it. The store itself knows no passwords of people. Every method
 * gives a fresh copy that the receiver wipes.
 */
public interface StoreSecrets {

    /** The id that the key file and the store share. */
    UUID storeId();

    /** The password for H2: 64 hex digits of the file key, a space and a fixed word. */
    char[] databasePassword();

    /** The key (32 bytes) that proves the mark beside the store. */
    byte[] markKey();

    /** The key (32 bytes) that proves the list inside a backup. */
    byte[] backupKey();
}
