package nl.driehoek.vault;

import java.util.List;

/** What typing over a recovery key gives. */
public sealed interface RecoveryEntry {

    /** All groups are right in themselves; whether the key fits this store says {@link Vault#unlockWithRecovery}. */
    record Complete(RecoveryKey key) implements RecoveryEntry {}

    /**
     * Too few or too many characters.
     *
     * @param typed how many letters and digits there are now, where {@link RecoveryKey#GROUPS} groups of
     *     {@link RecoveryKey#GROUP_LENGTH} are wanted
     * @param groups the groups (from 1) that are too short or too long, when seven groups can be told apart; else empty
     */
    record WrongLength(int typed, List<Integer> groups) implements RecoveryEntry {

        public WrongLength {
            groups = List.copyOf(groups);
        }
    }

    /** These groups (from 1, ascending) hold a typing error. */
    record WrongGroups(List<Integer> groups) implements RecoveryEntry {

        public WrongGroups {
            groups = List.copyOf(groups);
        }
    }
}
