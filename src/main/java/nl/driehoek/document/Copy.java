package nl.driehoek.document;

import java.util.Objects;

/**
 * One copy of a sheet: for whom, which code and in which type.
 *
 * @param recipient full name of the one person, or the school, it is for; not blank
 * @param number 1 to 99, different for each copy of one version
 * @param code the code of the sheet, the same on all its copies
 * @param size normal or large type
 */
public record Copy(String recipient, int number, SheetCode code, TypeSize size) {

    /** Checks the number. */
    public Copy {
        Checks.filled(recipient, "recipient");
        Checks.within(number, 1, 99, "copy");
        Objects.requireNonNull(code);
        Objects.requireNonNull(size);
    }

    /** Says nothing of the recipient. */
    @Override
    public String toString() {
        return "Copy " + number;
    }
}
