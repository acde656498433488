package nl.driehoek.vault;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a password must be. Length counts most; there are no rules for capitals, digits or signs. */
public final class PasswordRules {

    /** The least number of characters. */
    public static final int MIN_LENGTH = 14;

    /** The most; more is probably a paste that went wrong. */
    public static final int MAX_LENGTH = 200;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** The rules with the list of much used passwords, Dutch ones among them. */
    public static PasswordRules dutch() {
        return new PasswordRules(CommonPasswords.load());
    }

    /**
     * The rules {@code password} does not keep; empty when it is good. Quick enough for every key press. The password is
     * left as it is.
     *
     * @param names the school's and the colleague's names, which the password may not hold
     */
    public Set<PasswordFinding> check(char[] password, Collection<String> names) {
        char[] composed = PasswordText.composed(password);
        char[] letters = PasswordShape.letters(composed);
        char[] undisguised = PasswordShape.undisguised(composed);
        try {
            Set<PasswordFinding> findings = EnumSet.noneOf(PasswordFinding.class);
            int length = Character.codePointCount(composed, 0, composed.length);
            add(findings, PasswordFinding.TOO_SHORT, length < MIN_LENGTH);
            add(findings, PasswordFinding.TOO_LONG, length > MAX_LENGTH);
            boolean measurable = length <= MAX_LENGTH;
            add(findings, PasswordFinding.PATTERN, measurable && PasswordShape.isPattern(composed));
            add(findings, PasswordFinding.COMMON, measurable && isCommon(composed, letters, undisguised));
            add(findings, PasswordFinding.NAME, measurable && PasswordShape.holdsName(composed, names));
            return findings;
        } finally {
            Wipe.chars(composed);
            Wipe.chars(letters);
            Wipe.chars(undisguised);
        }
    }

    private boolean isCommon(char[] composed, char[] letters, char[] undisguised) {
        boolean withoutLetters = composed.length > 0 && letters.length == 0;
        return withoutLetters || common.covers(letters) || common.covers(undisguised);
    }

    private static void add(Set<PasswordFinding> findings, PasswordFinding finding, boolean found) {
        if (found) {
            findings.add(finding);
        }
    }
}
