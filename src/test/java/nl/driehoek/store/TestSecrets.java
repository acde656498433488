package nl.driehoek.store;

import java.util.UUID;

/** Fixed secrets for stores of tests. */
public record TestSecrets(UUID storeId, int seed) implements StoreSecrets {

    /** The secrets that most tests use. */
    public static TestSecrets usual() {
        return new TestSecrets(new UUID(42, 42), 1);
    }

    @Override
    public char[] databasePassword() {
        return ("0123456789abcde" + seed).repeat(4).concat(" driehoek").toCharArray();
    }

    @Override
    public byte[] markKey() {
        return key(1);
    }

    @Override
    public byte[] backupKey() {
        return key(2);
    }

    private byte[] key(int purpose) {
        byte[] key = new byte[32];
        key[0] = (byte) purpose;
        key[1] = (byte) seed;
        return key;
    }
}
