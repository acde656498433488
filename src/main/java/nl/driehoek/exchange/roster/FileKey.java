package nl.driehoek.exchange.roster;

import nl.driehoek.domain.Require;

/**
 * The key that a file gives to a pupil, group or colleague.
 *
 * @param value without spaces at the ends
 */
public record FileKey(String value) {

    /** Must be filled. */
    public FileKey {
        Require.that(!value.isBlank() && value.equals(value.strip()), "key is blank or padded");
    }

    /** Whether a later file will use the same key; one that begins with # holds within its own file only. */
    public boolean stable() {
        return !value.startsWith("#");
    }

    /** A key is personal. */
    @Override
    public String toString() {
        return "FileKey";
    }
}
