package nl.driehoek.service;

import java.util.List;
import java.util.Set;
import nl.driehoek.vault.PasswordFinding;
import nl.driehoek.vault.PasswordRules;

/** What is still missing in a new password, while it is typed. */
public final class PasswordRemarks {

    private final PasswordRules rules = PasswordRules.dutch();

    /** Text keys of the rules that {@code password} does not keep yet; {@code names} may not stand in it. */
    public List<String> check(char[] password, List<String> names) {
        return keys(rules.check(password, names));
    }

    static List<String> keys(Set<PasswordFinding> findings) {
        return findings.stream().sorted().map(PasswordRemarks::key).toList();
    }

    private static String key(PasswordFinding finding) {
        return switch (finding) {
            case TOO_SHORT -> "password.finding.too-short";
            case TOO_LONG -> "password.finding.too-long";
            case COMMON -> "password.finding.common";
            case PATTERN -> "password.finding.pattern";
            case NAME -> "password.finding.name";
            case UNCHANGED -> "password.finding.unchanged";
        };
    }
}
