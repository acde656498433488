/**
 * The key file, its slots and the lock.
 *
 * <p>A random key opens the store; passwords and the recovery key only open that key. {@link nl.driehoek.vault.Vault} is
 * the door: look, unlock, prepare a new vault, and the {@link nl.driehoek.vault.KeyRing} for who may open it.
 */
package nl.driehoek.vault;
