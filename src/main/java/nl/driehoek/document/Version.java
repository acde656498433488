package nl.driehoek.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which version a sheet is.
 *
 * @param number from 1 to 99
 * @param issuedOn the date of this version
 * @param replaces what it comes in place of; present exactly when the number is above 1
 */
public record Version(int number, LocalDate issuedOn, Optional<Replaced> replaces) {

    /**
     * The version before and what is different now.
     *
     * @param issuedOn the date of the version before
     * @param added numbers of the new commitments
     * @param changes what changed in the others
     * @param dropped the words of the commitments that do not hold any more
     */
    public record Replaced(LocalDate issuedOn, List<Integer> added, List<Change> changes, List<String> dropped) {

        /** Copies the lists. */
        public Replaced {
            Objects.requireNonNull(issuedOn);
            added = List.copyOf(added);
            changes = List.copyOf(changes);
            dropped = List.copyOf(dropped);
        }

        /** A version before of which the sheet only says the date. */
        public static Replaced of(LocalDate issuedOn) {
            return new Replaced(issuedOn, List.of(), List.of(), List.of());
        }
    }

    /**
     * A changed commitment.
     *
     * @param commitment its number
     * @param what in words, such as "de dag is nu donderdag", with or without a full stop
     */
    public record Change(int commitment, String what) {

        /** Checks that it says what. */
        public Change {
            Checks.filled(what, "what changed");
        }
    }

    /** Checks that later versions say what they replace. */
    public Version {
        Checks.within(number, 1, 99, "version");
        Objects.requireNonNull(issuedOn);
        if (replaces.isPresent() != number > 1) {
            throw new IllegalArgumentException("a version above 1, and only that, replaces another");
        }
    }

    /** The first version, issued on {@code date}. */
    public static Version first(LocalDate date) {
        return new Version(1, date, Optional.empty());
    }

    List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>();
        texts.add(new PrintedText(Place.FACT, number + " " + issuedOn));
        replaces.ifPresent(before -> {
            texts.add(new PrintedText(Place.FACT, before.issuedOn() + " " + before.added()));
            before.changes()
                    .forEach(change ->
                            texts.add(new PrintedText(Place.CHANGE, change.commitment() + ": " + change.what())));
            before.dropped().forEach(text -> texts.add(new PrintedText(Place.CHANGE, text)));
        });
        return List.copyOf(texts);
    }
}
