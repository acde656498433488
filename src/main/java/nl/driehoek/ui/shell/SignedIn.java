package nl.driehoek.ui.shell;

import java.util.Objects;

/**
 * The colleague at the screen, as the left bar shows them.
 *
 * @param callName call name
 * @param surname surname without prefix, for the initials
 * @param fullName name in full
 * @param role what they are at school, for example "intern begeleider"
 */
public record SignedIn(String callName, String surname, String fullName, String role) {
    /** Checks. */
    public SignedIn {
        Objects.requireNonNull(callName);
        Objects.requireNonNull(surname);
        Objects.requireNonNull(fullName);
        Objects.requireNonNull(role);
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
