package nl.driehoek.service;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.driehoek.vault.PasswordFinding;

/** What came of asking to set up a school. */
public sealed interface Founding {

    /**
     * The keys are made, in memory; they count when the recovery sheet was printed and part of it typed back.
     *
     * @param sheet the recovery sheet and the last step
     */
    record Prepared(FoundingSheet sheet) implements Founding {
        /** Refuses null. */
        public Prepared {
            Objects.requireNonNull(sheet, "sheet");
        }
    }

    /**
     * The password is too easy to guess.
     *
     * @param findings text keys of what is still missing
     */
    record PasswordRefused(List<String> findings) implements Founding {
        /** Keeps an own copy. */
        public PasswordRefused {
            findings = List.copyOf(findings);
        }

        static PasswordRefused of(Set<PasswordFinding> findings) {
            return new PasswordRefused(PasswordRemarks.keys(findings));
        }
    }

    /** There is a school on this computer already. */
    record AlreadyThere() implements Founding {}
}
