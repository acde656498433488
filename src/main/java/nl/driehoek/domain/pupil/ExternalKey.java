package nl.driehoek.domain.pupil;

import nl.driehoek.domain.Require;

/**
 * The key that the school's administration gives a pupil; it makes a later import find the same pupil.
 *
 * @param source the administration, such as "EDEXML 99ZZ"
 * @param key trimmed; keys that begin with # are not stable and are not kept
 */
public record ExternalKey(String source, String key) {

    /** Checks both are filled and the key is a stable one. */
    public ExternalKey {
        source = Require.filled(source, "source");
        key = Require.filled(key, "key");
        Require.that(!key.startsWith("#"), "key is not stable");
    }

    /** A key is personal. */
    @Override
    public String toString() {
        return "ExternalKey";
    }
}
