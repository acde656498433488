package nl.driehoek.store;

import java.util.Set;

/** The store cannot save now. Nothing that was reported as saved is lost, and what was just typed is still on screen. */
public final class StoreRefuses extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** H2: input/output failed (two codes), the file is corrupted, the database was closed. */
    private static final Set<Integer> DISK_CODES = Set.of(90028, 90031, 90030, 90098, 90121);

    private final Reason reason;

    /** Why, and what helps. */
    public enum Reason {
        /** Too little room on the disk; reading goes on, and saving goes on by itself as soon as there is room. */
        DISK_FULL("store.refuses.full"),
        /** The disk failed while writing; the store must be closed and opened again. */
        DISK_FAILED("store.refuses.failed");

        private final String textKey;

        Reason(String textKey) {
            this.textKey = textKey;
        }

        /** The key of the sentence for the user. */
        public String textKey() {
            return textKey;
        }
    }

    /** For {@code reason}. */
    StoreRefuses(Reason reason) {
        super("store refuses: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** {@code failure}, or what it means when the disk is the cause. */
    static RuntimeException when(StoreFailure failure) {
        return DISK_CODES.contains(failure.code()) ? new StoreRefuses(Reason.DISK_FAILED) : failure;
    }
}
