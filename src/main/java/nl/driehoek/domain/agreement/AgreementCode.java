package nl.driehoek.domain.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.driehoek.domain.Require;

/**
 * The code printed on an agreement, by which a sheet of paper finds its way back.
 *
 * @param value eight characters without 0, 1, I, L, O and U
 */
public record AgreementCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Checks length and alphabet. */
    public AgreementCode {
        Require.that(
                value.length() == 8 && value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0), "code has another form");
    }

    /** A new code; there are 6.5 × 10^11 of them. */
    public static AgreementCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(8);
        for (int i = 0; i < 8; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new AgreementCode(code.toString());
    }

    /** Reads what somebody types: small letters, spaces and dashes are fine; empty when it is no code. */
    public static Optional<AgreementCode> parse(String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        boolean known = code.length() == 8 && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return known ? Optional.of(new AgreementCode(code)) : Optional.empty();
    }

    /** As printed, in two groups: K7M3-9QT2. */
    public String printed() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }
}
