package nl.driehoek.service;

import java.util.Objects;

/**
 * How Driehoek looks and behaves on this computer; nothing about people.
 *
 * @param textPercent size of the letters, brought within 100 up to 200 per cent
 * @param look light, dark or as the system
 * @param lessMotion whether nothing moves
 * @param lockAfterMinutes idle minutes before it locks, brought within 1 up to 60
 */
public record Preferences(int textPercent, Look look, boolean lessMotion, int lockAfterMinutes) {

    /** What everybody starts with. */
    public static final Preferences USUAL = new Preferences(100, Look.SYSTEM, false, 10);

    /** Which colours. */
    public enum Look {
        /** As the system. */
        SYSTEM,
        /** Always light. */
        LIGHT,
        /** Always dark. */
        DARK
    }

    /** Brings the numbers within their limits. */
    public Preferences {
        textPercent = Math.clamp(textPercent, 100, 200);
        Objects.requireNonNull(look, "look");
        lockAfterMinutes = Math.clamp(lockAfterMinutes, 1, 60);
    }
}
