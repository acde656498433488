package nl.driehoek.vault;

/** What a key derived from the store key is for; every purpose has a key of its own. */
public enum KeyPurpose {
    /** Proves that the mark beside the store is ours. */
    MARK("mark"),
    /** Proves that the list in a backup is ours. */
    BACKUP("backup"),
    /** Proves that the key file is ours. */
    KEY_FILE("keyfile");

    private final String label;

    KeyPurpose(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
