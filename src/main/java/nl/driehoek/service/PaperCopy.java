package nl.driehoek.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.family.ParentId;

/**
 * One copy of a sheet: for exactly one recipient.
 *
 * @param number from 1, in the order of the recipients
 * @param parent the parent it is for; empty for the copy of school, and for somebody who is known by name only
 * @param recipient full name on the sheet
 * @param spoken short name for a switch or a head: "Hanneke", "school"
 * @param largeType whether it is printed in large type
 * @param notes what to think of before giving it
 */
public record PaperCopy(
        int number,
        Optional<ParentId> parent,
        String recipient,
        String spoken,
        boolean largeType,
        List<PaperNote> notes) {

    /** Checks number and name. */
    public PaperCopy {
        Require.that(number >= 1 && number <= 99, "number of copy out of range");
        Objects.requireNonNull(parent, "parent");
        recipient = Require.filled(recipient, "recipient");
        spoken = Require.filled(spoken, "spoken");
        notes = List.copyOf(notes);
    }

    /** The same copy in large type, or not. */
    public PaperCopy withLargeType(boolean large) {
        return new PaperCopy(number, parent, recipient, spoken, large, notes);
    }

    /** The same copy as the only one. */
    PaperCopy asFirst() {
        return new PaperCopy(1, parent, recipient, spoken, largeType, notes);
    }

    /** The number only. */
    @Override
    public String toString() {
        return "PaperCopy " + number;
    }
}
