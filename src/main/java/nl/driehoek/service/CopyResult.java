package nl.driehoek.service;

/** What became of the copy on another medium. */
public enum CopyResult {
    /** It lies there, the same byte for byte. */
    COPIED,
    /** No other medium was chosen. */
    NO_MEDIUM,
    /** The medium is not connected. */
    NOT_THERE,
    /** The medium is full or refuses. */
    REFUSED
}
