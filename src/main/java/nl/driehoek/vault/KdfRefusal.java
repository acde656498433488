package nl.driehoek.vault;

/** Why a password is not even tried with the parameters in a slot. */
public enum KdfRefusal {
    /** The file asks for less work than we ever write: somebody may have weakened it. */
    TOO_WEAK,
    /** The file asks for more than we ever write: somebody may want the computer to stand still. */
    TOO_COSTLY,
    /** Allowed, but this computer has given the program too little memory for it. */
    NOT_ENOUGH_MEMORY
}
