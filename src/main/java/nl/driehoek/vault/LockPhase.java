package nl.driehoek.vault;

/** Where the lock stands. */
public enum LockPhase {
    /** Nothing is open. */
    LOCKED,
    /** A password was right and the store is being opened. */
    OPENING,
    /** Open. */
    UNLOCKED,
    /** Drafts are being saved and the store is being closed. */
    LOCKING;

    /** Whether the lock can go from here to {@code next}; opening and locking can also fail and go back. */
    public boolean canBecome(LockPhase next) {
        return switch (this) {
            case LOCKED -> next == OPENING;
            case OPENING -> next == UNLOCKED || next == LOCKED;
            case UNLOCKED -> next == LOCKING;
            case LOCKING -> next == LOCKED || next == UNLOCKED;
        };
    }
}
