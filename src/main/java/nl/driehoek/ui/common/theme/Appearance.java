package nl.driehoek.ui.common.theme;

/** What the user chose: follow the system, or one scheme always. */
public enum Appearance {
    /** Follows the light or dark setting of the system. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
}
