package nl.driehoek.domain.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/** Where one party stands with signing. */
public sealed interface Signing {

    /** Not signed yet. */
    record NotYet(String note) implements Signing {
        /** A note such as "tekent donderdag in de klas", may be empty. */
        public NotYet {
            note = Require.text(note, "note");
        }
    }

    /**
     * Signed on paper.
     *
     * @param on the date on the paper
     * @param scan SHA-256 of the scanned paper, if it was added
     */
    record Signed(LocalDate on, Optional<String> scan) implements Signing {
        /** Refuses null. */
        public Signed {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(scan, "scan");
        }
    }

    /**
     * Does not sign; the reason is in the person's own words.
     *
     * @param reason why
     * @param on when it was said
     */
    record DoesNotSign(String reason, LocalDate on) implements Signing {
        /** The reason must be filled. */
        public DoesNotSign {
            reason = Require.filled(reason, "reason");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * Could not be reached: never the same as not willing.
     *
     * @param note what was tried
     * @param nextTry when school tries again, if a day was chosen
     */
    record NotReached(String note, Optional<LocalDate> nextTry) implements Signing {
        /** Tidies the note. */
        public NotReached {
            note = Require.text(note, "note");
            Objects.requireNonNull(nextTry, "nextTry");
        }
    }
}
