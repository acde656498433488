package nl.driehoek.vault;

/** Which of the two copies of the key file was used. */
public enum KeyFileCopy {
    /** The file itself. */
    CURRENT,
    /** The copy beside it, because the file itself is missing or damaged; worth telling the user. */
    PREVIOUS
}
