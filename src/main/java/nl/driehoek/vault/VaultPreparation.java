package nl.driehoek.vault;

import java.util.Set;

/** What preparing a new vault gives. */
public sealed interface VaultPreparation {

    /** Ready; the key file is written when the recovery sheet has been asked back. */
    record Prepared(NewVault vault) implements VaultPreparation {}

    /** The password breaks these rules; never empty. */
    record PasswordRefused(Set<PasswordFinding> findings) implements VaultPreparation {

        public PasswordRefused {
            findings = Set.copyOf(findings);
        }
    }

    /** There is a key file already, whole or not; it is left as it is. */
    record AlreadyThere() implements VaultPreparation {}
}
