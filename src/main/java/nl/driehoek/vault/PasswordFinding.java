package nl.driehoek.vault;

/** A rule for passwords that is not kept yet. */
public enum PasswordFinding {
    /** Fewer than {@link PasswordRules#MIN_LENGTH} characters. */
    TOO_SHORT,
    /** More than {@link PasswordRules#MAX_LENGTH} characters. */
    TOO_LONG,
    /** On the list of much used passwords, or one or two words of it with digits and signs; or no letters at all. */
    COMMON,
    /** One short piece over and over, or a row of neighbours such as 1234… */
    PATTERN,
    /** Holds the name of the school or the colleague. */
    NAME,
    /** The same as the password it is to replace. */
    UNCHANGED
}
