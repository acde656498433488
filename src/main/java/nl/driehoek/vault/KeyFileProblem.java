package nl.driehoek.vault;

/** What is the matter with a key file. */
public enum KeyFileProblem {
    /** It is not there. */
    MISSING,
    /** Neither copy is whole. */
    DAMAGED,
    /** Written by a newer version. */
    TOO_NEW,
    /** Changed by somebody who never had the store open, or it belongs to another store. */
    TAMPERED,
    /** A slot asks for too little or too much work. */
    PARAMETERS_REFUSED
}
