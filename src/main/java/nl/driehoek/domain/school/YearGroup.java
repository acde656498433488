package nl.driehoek.domain.school;

import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * A year group (jaargroep) by its code in EDEXML 2.1.
 *
 * @param code B, D, 0, 1 to 8, 11 to 16, S, V, C, N or H
 */
public record YearGroup(String code) {

    private static final List<String> CODES = List.of(
            "B", "D", "0", "1", "2", "3", "4", "5", "6", "7", "8", "11", "12", "13", "14", "15", "16", "S", "V", "C",
            "N", "H");

    /** The code of pupils that have left. */
    public static final YearGroup HISTORIC = new YearGroup("H");

    /** The code of a group with pupils of several years. */
    public static final YearGroup COMBINATION = new YearGroup("C");

    /** Checks that the code is one of the list. */
    public YearGroup {
        Require.that(CODES.contains(code), "unknown year group");
    }

    /** The year group with {@code code}, or empty when the list does not have it. */
    public static Optional<YearGroup> parse(String code) {
        return CODES.contains(code.strip()) ? Optional.of(new YearGroup(code.strip())) : Optional.empty();
    }

    /** All codes, in the order of a school career, special kinds last. */
    public static List<String> codes() {
        return CODES;
    }

    /** Whether the code is a number that can be read as "groep 5". */
    public boolean numbered() {
        return Character.isDigit(code.charAt(0));
    }
}
