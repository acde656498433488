package nl.driehoek.vault;

import java.util.UUID;

/**
 * A vault that is ready but not on disk yet: the keys of a new store, its first colleague and its recovery sheet.
 *
 * @param keys the keys with which the store is made; destroyed at locking
 * @param storeId the id the new store must get
 * @param recovery the recovery sheet; {@link NewRecovery#write} puts the key file on disk
 */
public record NewVault(OpenKeys keys, UUID storeId, NewRecovery recovery) {}
